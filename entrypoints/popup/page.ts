import { browser } from 'wxt/browser';
import { siteOfUrl } from '@/utils/settings/site-access';

/** The page the popup is about. */
export interface Page {
  readonly tabId: number | null;
  /** Host name; null where no extension may run or the browser does not tell. */
  readonly site: string | null;
  readonly url: string;
}

/** The tab named by `?tab=<id>`, where the popup stands in a tab of its own; else the active tab. */
async function findTab(search: string): Promise<chrome.tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab'));
  if (named > 0) return browser.tabs.get(named).catch(() => undefined);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

/** Finds the page the popup is about. */
export async function findPage(search: string): Promise<Page> {
  const tab = await findTab(search);
  const url = tab?.url ?? '';
  return { tabId: tab?.id ?? null, site: siteOfUrl(url), url };
}
