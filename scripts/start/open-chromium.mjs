import { launchWithExtension } from '../driver/launch.mjs';
import { howTo, interrupted } from './how-to.mjs';

/**
 * Opens a window with Attune loaded on the local chat, and waits until the person closes it or presses Ctrl+C.
 * The profile is temporary: nothing of it stays.
 *
 * @param {{ chromium: string, extensionDir: string, chatUrl: string, log: (line: string) => void }} surroundings
 */
export async function openChromium({ chromium, extensionDir, chatUrl, log }) {
  const { context, close } = await launchWithExtension({ chromium, extensionDir, headless: false, viewport: null });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${chatUrl}/?me=ana`);
    await page.bringToFront();
    log(howTo(chatUrl, 'Click it, or press Alt+Shift+A.'));
    await Promise.race([new Promise((done) => context.once('close', done)), interrupted()]);
  } finally {
    await close();
  }
}
