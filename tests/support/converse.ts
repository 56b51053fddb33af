/** converse.js, a real messenger for XMPP, served from its package on loopback. */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { listenNear } from '@/scripts/local-chat/listen-near.mjs';
import { passwordOf } from './prosody';

const packageFiles = 'node_modules/converse.js/dist';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Converse logs in by itself and opens the chat named in the address. Encryption is off: it would want keys from both first. */
const pageFor = (person: string, websocketUrl: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Converse</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/dist/converse.min.css">
<body class="converse-fullscreen">
<script type="module">
import '/dist/converse.min.js';
converse.initialize(${JSON.stringify({
  authentication: 'login',
  auto_login: true,
  jid: `${person}@localhost`,
  password: passwordOf(person),
  websocket_url: websocketUrl,
  discover_connection_methods: false,
  view_mode: 'fullscreen',
  assets_path: '/dist/',
  blacklisted_plugins: ['converse-omemo'],
  play_sounds: false,
  show_desktop_notifications: false,
  i18n: 'en',
})});
</script>
`;

/** Serves the app for both people; `/?me=ana` is Ana's. */
export async function serveConverse(websocketUrl: string) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(pageFor(searchParams.get('me') ?? 'ana', websocketUrl));
      return;
    }
    const file = join(packageFiles, normalize(pathname.replace(/^\/dist\//, '/')));
    readFile(file).then(
      (body) => {
        response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  const port = await listenNear(server, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Opens the app as one of the two, in the chat with the other, and waits for the message box. */
export async function openConverse(context: BrowserContext, url: string, me: 'ana' | 'ben') {
  const partner = me === 'ana' ? 'ben' : 'ana';
  const page = await context.newPage();
  // The app shows pictures of its sponsors from the network; here nothing leaves the machine.
  await page.route(
    (address) => address.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  await page.goto(`${url}/?me=${me}#converse/chat?jid=${partner}@localhost`);
  await page.locator('textarea.chat-textarea').waitFor({ timeout: 20_000 });
  return page;
}
