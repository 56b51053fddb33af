import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium as playwright } from 'playwright-core';

/**
 * Opens a window with Attune loaded on the local chat, and waits until the person closes it or presses Ctrl+C.
 * The profile is temporary: nothing of it stays.
 *
 * @param {{ chromium: string, extensionDir: string, chatUrl: string, log: (line: string) => void }} surroundings
 */
export async function openBrowser({ chromium, extensionDir, chatUrl, log }) {
  const profile = mkdtempSync(join(tmpdir(), 'attune-profile-'));
  const extension = resolve(extensionDir);
  try {
    const context = await playwright.launchPersistentContext(profile, {
      executablePath: chromium,
      headless: false,
      viewport: null,
      chromiumSandbox: process.getuid?.() !== 0,
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    });
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
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Resolves when the window is closed; Ctrl+C closes it. */
async function ended(context) {
  const closed = new Promise((done) => context.once('close', done));
  const close = () => void context.close();
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
  await closed;
  process.off('SIGINT', close);
  process.off('SIGTERM', close);
}
