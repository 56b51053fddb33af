/** The popup, opened in a tab of its own so that it can be looked at as long as wanted. */

/** Width a browser gives to the popup, in pixels. */
const popupWidth = 380;

/**
 * Finds the browser's number of the tab that shows an address.
 * @param {import('playwright-core').Worker} worker
 * @param {string} url
 * @returns {Promise<number>}
 */
export async function findTabId(worker, url) {
  const id = await worker.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`No tab shows ${url}.`);
  return id;
}

/**
 * Opens the popup as it would stand over a tab.
 * @param {import('./launch.mjs').Launched} launched
 * @param {import('playwright-core').Page} page The page the popup is about.
 * @returns {Promise<import('playwright-core').Page>}
 */
export async function openPopupFor({ context, worker, extensionId }, page) {
  const tabId = await findTabId(worker, page.url());
  const popup = await context.newPage();
  await popup.setViewportSize({ width: popupWidth, height: 640 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tabId}`);
  return popup;
}
