import { startFirefox as start } from '@/scripts/driver/firefox/bidi.mjs';
import { openTab } from '@/scripts/driver/firefox/tab.mjs';
import { bundlePageScript } from './bundle';
import type { BrowserDriver } from './driver';
import { servePages } from './page-server.mjs';

/** Firefox with the composer room in a sandbox that sees the page as a content script does. */
export async function startFirefox(): Promise<BrowserDriver> {
  const [script, pages, bidi] = await Promise.all([bundlePageScript(), servePages(), start()]);
  const tab = await openTab(bidi);
  await bidi.send('browsingContext.setViewport', { context: tab.context, viewport: { width: 900, height: 600 } });
  return {
    name: 'firefox',
    page: {
      async open(name) {
        await tab.open(pages.origin + name);
        await tab.evaluate(`${script};0`, 'attune');
      },
      type: tab.type,
      // Firefox enters text without keys in a way that some editors do not know.
      insert: tab.type,
      press: tab.press,
      click: tab.click,
      inPage: (expression) => tab.evaluate(expression),
      inAttune: (expression) => tab.evaluate(expression, 'attune'),
      compose: tab.compose,
      endComposition: tab.commit,
    },
    async close() {
      pages.close();
      await bidi.close();
    },
  };
}
