/**
 * `npm start`: from a fresh clone to Attune in a browser, beside a local two-person chat. `--headless` plays the
 * conversation instead; `--browser firefox` does either in Firefox.
 */
import { ensureNodePackages, nodeComplaint } from './setup/node-packages.mjs';
import { ensureSystemTools, locateChromium } from './setup/system-tools.mjs';
import { readFlags } from './start/flags.mjs';

const screenshotsDir = '.output/screenshots';

/** For each browser the build that is granted loopback hosts, and where it lies. */
const builds = {
  chromium: { name: 'loopback', dir: '.output/chrome-mv3-loopback' },
  firefox: { name: 'firefoxLoopback', dir: '.output/firefox-mv3-loopback' },
};

const say = (line) => console.log(line);

async function start(args) {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) throw new Error(complaint);
  const { browser, headless } = readFlags(args);
  ensureNodePackages((line) => say(`· ${line}`));
  ensureSystemTools([browser], (line) => say(`· ${line}`));
  say('· building Attune …');
  const { buildExtension } = await import('./build-extension.mjs');
  await buildExtension(builds[browser].name);
  const { startLocalChat } = await import('./local-chat/server.mjs');
  const chat = await startLocalChat({ port: 0 });
  const surroundings = {
    ...{ chromium: locateChromium(), extensionDir: builds[browser].dir, chatUrl: chat.url, log: say },
    screenshotsDir,
  };
  try {
    const show = headless || !hasDisplay() ? players[browser] : openers[browser];
    await (await show())(surroundings);
  } finally {
    await chat.close();
  }
}

/** What plays the conversation in each browser, and what opens a window. Loaded late: they need the packages. */
const players = {
  chromium: async () => (await import('./conversation/in-chromium.mjs')).playInChromium,
  firefox: async () => (await import('./conversation/in-firefox.mjs')).playInFirefox,
};
const openers = {
  chromium: async () => (await import('./start/open-chromium.mjs')).openChromium,
  firefox: async () => (await import('./start/open-firefox.mjs')).openFirefox,
};

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

start(process.argv.slice(2)).catch((error) => {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
});
