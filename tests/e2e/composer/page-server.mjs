import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleEditor } from './bundle-editor.mjs';

const pages = fileURLToPath(new URL('../pages/', import.meta.url));

/** @type {Readonly<Record<string, string>>} */
const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** @param {string} pathname */
async function bodyOf(pathname) {
  const name = basename(pathname);
  if (pathname.startsWith('/editors/')) return bundleEditor(basename(name, '.js'));
  return readFile(pages + name, 'utf8').catch(() => null);
}

/** @typedef {{ readonly origin: string, close(): void }} PageServer Its origin ends with a slash. */

/**
 * Serves the fixture pages from their folder, and each editor's script bundled, to this machine alone.
 *
 * @returns {Promise<PageServer>}
 */
export async function servePages() {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const body = await bodyOf(pathname).catch((/** @type {unknown} */ error) => String(error));
    response.writeHead(body === null ? 404 : 200, { 'content-type': types[extname(pathname)] ?? 'text/plain' });
    response.end(body ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
