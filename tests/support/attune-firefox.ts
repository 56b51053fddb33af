/** Firefox with the build of Attune for local use. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { until } from '@/scripts/driver/until.mjs';
import { type Bidi, startFirefox } from './bidi';
import { type FirefoxTab, openTab } from './firefox-tab';

const build = '.output/firefox-mv3-loopback';
/** As in the manifest. */
const addonId = 'attune@attune.example';
/** Firefox would give the extension another address each time. */
const host = '6f1d2c1e-6f0a-4d3c-9a53-2b8e0c7b4a11';

const popupPage = `moz-extension://${host}/popup.html`;

export interface AttuneInFirefox {
  openTab(): Promise<FirefoxTab>;
  /** The popup in a window of its own, about the tab that shows the address: that one stays in view, without the focus. */
  openPopupFor(url: string): Promise<FirefoxTab>;
  closePopups(): Promise<void>;
  close(): Promise<void>;
}

export async function startAttuneInFirefox(): Promise<AttuneInFirefox> {
  if (!existsSync(build)) throw new Error(`${build} is not built.`);
  const uuids = JSON.stringify({ [addonId]: host });
  const bidi: Bidi = await startFirefox({ 'extensions.webextensions.uuids': uuids });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: resolve(build) } });
  await untilRegistered(bidi);
  const popups: FirefoxTab[] = [];
  return {
    openTab: () => openTab(bidi),
    async openPopupFor(url) {
      const popup = await openTab(bidi, 'window');
      popups.push(popup);
      await popup.open(popupPage);
      const id = await popup.evaluate<number | null>(
        `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id ?? null)`,
      );
      await popup.open(`${popupPage}?tab=${id}`);
      return popup;
    },
    async closePopups() {
      for (const popup of popups.splice(0)) await popup.close();
    },
    close: bidi.close,
  };
}

/** Pages opened before the background has registered its script would never get it. */
async function untilRegistered(bidi: Bidi): Promise<void> {
  const page = await openTab(bidi);
  await page.open(popupPage);
  const count = 'browser.scripting.getRegisteredContentScripts().then(({ length }) => length)';
  await until('the content script is registered', async () => (await page.evaluate<number>(count)) > 0, 10_000);
  await page.close();
}
