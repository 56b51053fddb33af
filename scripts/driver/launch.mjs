/** Chromium with the extension loaded and a profile that is gone afterwards. */

import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { until } from './until.mjs';

const workerStartsWithinMs = 15_000;
const welcomePage = 'welcome.html';

/** Keeps Chromium from talking to its makers: a run sends nothing anywhere. */
const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  // Shows no bar about unsupported flags, which would cover the page.
  '--test-type',
];

/**
 * Starts Chromium with an unpacked extension.
 * @param {object} options
 * @param {string} options.chromium Path of the browser.
 * @param {string} options.extensionDir Folder of the built extension.
 * @param {boolean} [options.headless]
 * @param {'light' | 'dark'} [options.colorScheme]
 * @param {{ width: number, height: number } | null} [options.viewport] Null: as large as the window.
 * @param {Record<string, string | undefined>} [options.env]
 * @param {readonly string[]} [options.flags] Further flags of the browser.
 */
export async function launchWithExtension({
  chromium,
  extensionDir,
  headless = true,
  colorScheme = 'light',
  viewport = { width: 900, height: 640 },
  env = process.env,
  flags = [],
}) {
  const profile = await mkdtemp(join(tmpdir(), 'attune-profile-'));
  const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 200 };
  // After Ctrl+C nothing is awaited any more: what then stands is removed at the very end.
  const removeAtExit = () => rmSync(profile, removal);
  process.once('exit', removeAtExit);
  const removeProfile = async () => {
    await rm(profile, removal);
    process.off('exit', removeAtExit);
  };
  const extension = resolve(extensionDir);

  const context = await playwright
    .launchPersistentContext(profile, {
      executablePath: chromium,
      headless,
      colorScheme,
      viewport,
      env,
      locale: 'en-GB',
      // Root may not use the sandbox.
      chromiumSandbox: process.getuid?.() !== 0,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [...quietFlags, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...flags],
    })
    .catch(async (/** @type {unknown} */ error) => {
      await removeProfile();
      throw error;
    });

  const close = async () => {
    await context.close();
    await removeProfile();
  };

  try {
    const worker =
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: workerStartsWithinMs }));
    if (existsSync(join(extension, welcomePage))) await closeWelcome(context);
    return { context, worker, extensionId: new URL(worker.url()).host, profile, close };
  } catch (error) {
    await close();
    throw new Error(`The extension in ${extensionDir} did not start.`, { cause: error });
  }
}

/**
 * Closes the page that greets after an install, which would lie over the page that is looked at.
 * @param {import('playwright-core').BrowserContext} context
 */
async function closeWelcome(context) {
  const welcome = await until('the welcome page is open', async () =>
    context.pages().find((page) => page.url().endsWith(`/${welcomePage}`)),
  );
  await welcome.close();
}

/** @typedef {Awaited<ReturnType<typeof launchWithExtension>>} Launched */
