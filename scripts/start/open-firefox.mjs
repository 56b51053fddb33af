import { startAttuneInFirefox } from '../driver/firefox/attune.mjs';
import { howTo, interrupted } from './how-to.mjs';

/**
 * The same in Firefox.
 *
 * @param {{ extensionDir: string, chatUrl: string, log: (line: string) => void }} surroundings
 */
export async function openFirefox({ extensionDir, chatUrl, log }) {
  const attune = await startAttuneInFirefox({ extensionDir, headless: false });
  try {
    const tab = await attune.openTab();
    await tab.open(`${chatUrl}/?me=ana`);
    log(howTo(chatUrl, 'Click it, or press Alt+Shift+A.'));
    await Promise.race([attune.gone, interrupted()]);
  } finally {
    await attune.close();
  }
}
