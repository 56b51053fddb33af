/** A browser without Attune: the partner needs nothing. */

import { chromium as playwright } from 'playwright-core';
import { locateChromium } from '@/scripts/setup/system-tools.mjs';

export async function startPlainBrowser() {
  const executablePath = locateChromium();
  if (executablePath === null) throw new Error('There is no Chromium on this machine.');
  const browser = await playwright.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-background-networking', '--disable-component-update'],
  });
  return { context: await browser.newContext(), close: () => browser.close() };
}
