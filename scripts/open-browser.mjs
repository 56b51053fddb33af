import { launchWithExtension } from './driver/launch.mjs';

/**
 * Opens a window with Attune loaded on the local chat, and waits until the person closes it or presses Ctrl+C.
 * The profile is temporary: nothing of it stays.
 *
 * @param {{ chromium: string, extensionDir: string, chatUrl: string, log: (line: string) => void }} surroundings
 */
export async function openBrowser({ chromium, extensionDir, chatUrl, log }) {
  const { context, close } = await launchWithExtension({ chromium, extensionDir, headless: false, viewport: null });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${chatUrl}/?me=ana`);
    await page.bringToFront();
    log(`
Attune is on in this chat: ${chatUrl}/?me=ana
  Type what a tired partner types, such as: you never help with anything
  Rest a moment: a small dot appears by the box. Click it, or press Alt+Shift+A.
  Ben answers by himself; open ${chatUrl}/?me=ben to be him.
Close the window or press Ctrl+C to end.`);
    await ended(context);
  } finally {
    await close();
  }
}

/** Resolves when the window is closed or Ctrl+C is pressed. */
async function ended(context) {
  await new Promise((done) => {
    context.once('close', done);
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
}
