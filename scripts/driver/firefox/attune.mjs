/** Firefox with a build of Attune. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { until } from '../until.mjs';
import { startFirefox } from './bidi.mjs';
import { openTab } from './tab.mjs';

/** @typedef {import('./tab.mjs').FirefoxTab} FirefoxTab */

/** As in the manifest. */
const addonId = 'attune@attune.example';
/** Firefox would give the extension another address each time. */
const host = '6f1d2c1e-6f0a-4d3c-9a53-2b8e0c7b4a11';

const popupPage = `moz-extension://${host}/popup.html`;

/**
 * Starts Firefox with an unpacked extension, which is granted hosts by its own manifest.
 * @param {object} options
 * @param {string} options.extensionDir
 * @param {boolean} [options.headless]
 */
export async function startAttuneInFirefox({ extensionDir, headless = true }) {
  if (!existsSync(extensionDir)) throw new Error(`${extensionDir} is not built.`);
  const uuids = JSON.stringify({ [addonId]: host });
  const bidi = await startFirefox({ headless, preferences: { 'extensions.webextensions.uuids': uuids } });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: resolve(extensionDir) } });
  await untilRegistered(bidi);
  /** @type {FirefoxTab[]} */
  const popups = [];
  return {
    /** @returns {Promise<FirefoxTab>} */
    openTab: () => openTab(bidi),
    /**
     * The popup in a window of its own, about the tab that shows the address: that one stays in view, without the focus.
     * @param {string} url
     * @returns {Promise<FirefoxTab>}
     */
    async openPopupFor(url) {
      const popup = await openTab(bidi, 'window');
      popups.push(popup);
      await popup.open(popupPage);
      const id = await popup.evaluate(
        `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id ?? null)`,
      );
      await popup.open(`${popupPage}?tab=${id}`);
      return popup;
    },
    async closePopups() {
      for (const popup of popups.splice(0)) await popup.close();
    },
    gone: bidi.gone,
    close: bidi.close,
  };
}

/** @typedef {Awaited<ReturnType<typeof startAttuneInFirefox>>} AttuneInFirefox */

/**
 * Pages opened before the background has registered its script would never get it.
 * @param {import('./bidi.mjs').Bidi} bidi
 */
async function untilRegistered(bidi) {
  const page = await openTab(bidi);
  await page.open(popupPage);
  const count = 'browser.scripting.getRegisteredContentScripts().then(({ length }) => length)';
  await until('the content script is registered', async () => (await page.evaluate(count)) > 0, 10_000);
  await page.close();
}
