import { browser } from 'wxt/browser';

const sizes = [16, 32, 48, 128] as const;

function iconPaths(prefix: string): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [String(size), `/icon/${prefix}${size}.png`]));
}

/** Shows in the toolbar whether Attune is on in a tab. The browser goes back to the off icon when the tab moves on. */
export async function showIcon(tabId: number, isOn: boolean): Promise<void> {
  await browser.action.setIcon({ tabId, path: iconPaths(isOn ? '' : 'off-') }).catch(() => {
    // The tab closed meanwhile.
  });
}
