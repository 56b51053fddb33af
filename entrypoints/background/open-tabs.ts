/** Tells the tabs that are open how Attune now stands on their site. */

import { browser } from 'wxt/browser';
import { mayHaveFrames } from '@/utils/composer/sites';
import { MessageFailure } from '@/utils/messaging/guards';
import { sendMessage } from '@/utils/messaging/messenger';
import type { ScriptName, SiteState } from '@/utils/messaging/protocol';
import { siteOfUrl } from '@/utils/settings/site-access';
import { showIcon } from './tab-icon';

/** The content script of every page where a site is on, at the place where the build puts it. */
export const composerScript = '/content-scripts/composer.js';

/** Those that follow when a page asks for them. */
export const scriptFiles = {
  engine: '/content-scripts/engine.js',
  nudge: '/content-scripts/nudge.js',
} as const satisfies Record<ScriptName, string>;

/** Sends a tab its state. False where none of our scripts listens there. */
async function tellTab(tabId: number, state: SiteState): Promise<boolean> {
  try {
    await sendMessage('siteStateChanged', state, { tabId });
    return true;
  } catch (error) {
    if (error instanceof MessageFailure && error.code === 'no-answer') return false;
    throw error;
  }
}

/** Starts our script in a tab that was open before its site was switched on. A page that takes none stays as it is. */
async function startInTab(tabId: number, site: string): Promise<void> {
  const target = { tabId, allFrames: mayHaveFrames(site) };
  await browser.scripting.executeScript({ target, files: [composerScript] }).catch(() => {
    // The tab closed or left for another page meanwhile, or shows an error page: the next load starts the script.
  });
}

/**
 * What a tab is told, if anything. Where the browser does not show us a tab's address we have no access to its site:
 * a script of ours that still runs there, since access was taken away, is told that it is off.
 */
function stateFor(url: string | undefined, states: readonly SiteState[]): SiteState | undefined {
  if (url === undefined) return states.find(({ enabled }) => !enabled);
  const site = siteOfUrl(url);
  return states.find((state) => state.site === site);
}

/** Brings every open tab in line with the state of its site. */
export async function tellOpenTabs(states: readonly SiteState[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const telling = tabs.map(async ({ id, url, discarded }) => {
    const state = stateFor(url, states);
    if (id === undefined || discarded || !state) return;
    const heard = await tellTab(id, state);
    if (state.enabled && !heard) await startInTab(id, state.site);
    await showIcon(id, state.enabled);
  });
  await Promise.all(telling);
}

/** The sites of all tabs whose address the browser shows us. */
export async function openSites(): Promise<readonly string[]> {
  const tabs = await browser.tabs.query({});
  return [...new Set(tabs.flatMap(({ url }) => siteOfUrl(url) ?? []))];
}
