/** `npm start`: from a fresh clone to Attune in a browser, beside a local two-person chat. `--headless` plays the conversation instead. */
import { ensureNodePackages, nodeComplaint } from './setup/node-packages.mjs';
import { ensureSystemTools, locateChromium } from './setup/system-tools.mjs';

const loopbackBuild = '.output/chrome-mv3-loopback';
const screenshotsDir = '.output/screenshots';

const say = (line) => console.log(line);

async function start(args) {
  const complaint = nodeComplaint(process.versions.node) ?? flagComplaint(args);
  if (complaint) throw new Error(complaint);
  ensureNodePackages((line) => say(`· ${line}`));
  ensureSystemTools(['chromium'], (line) => say(`· ${line}`));
  say('· building Attune …');
  const { buildExtension } = await import('./build-extension.mjs');
  await buildExtension('loopback');
  const { startLocalChat } = await import('./local-chat/server.mjs');
  const chat = await startLocalChat({ port: 0 });
  try {
    const surroundings = { chromium: locateChromium(), extensionDir: loopbackBuild, chatUrl: chat.url, log: say };
    if (args.includes('--headless') || !hasDisplay()) {
      const { playConversation } = await import('./conversation.mjs');
      await playConversation({ ...surroundings, screenshotsDir });
    } else {
      const { openBrowser } = await import('./open-browser.mjs');
      await openBrowser(surroundings);
    }
  } finally {
    await chat.close();
  }
}

/** One sentence for a flag that is not known, else null. */
function flagComplaint(args) {
  const unknown = args.find((arg) => arg !== '--headless');
  return unknown ? `npm start knows only --headless, not ${unknown}.` : null;
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

start(process.argv.slice(2)).catch((error) => {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
});
