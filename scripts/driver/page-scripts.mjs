/**
 * Names the scripts of the extension that live in a page. The isolated world of an extension is no sign of them:
 * Chromium makes it anew, and empty, on a reload in the same process.
 * @param {import('playwright-core').Page} page
 * @param {string} extensionId
 * @returns {Promise<string[]>} Address of each; empty where no script of the extension is in the page.
 */
export async function listExtensionScripts(page, extensionId) {
  const session = await page.context().newCDPSession(page);
  /** @type {string[]} */
  const scripts = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(`chrome-extension://${extensionId}/`)) scripts.push(url);
  });
  // Enabling tells of every script that is alive before it answers.
  await session.send('Debugger.enable');
  await session.detach();
  return scripts;
}
