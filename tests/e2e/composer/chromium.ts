import { type CDPSession, chromium, type Page } from 'playwright-core';
import { locateChromium } from '@/scripts/setup/system-tools.mjs';
import { bundlePageScript } from './bundle';
import type { BrowserDriver, BrowserPage } from './driver';
import { servePages } from './page-server.mjs';

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

async function openWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'attune' });
  return world.executionContextId;
}

async function evaluateIn<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const answer = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'evaluation failed');
  return answer.result.value as T;
}

function drive(page: Page, session: CDPSession, origin: string, script: string): BrowserPage {
  let world = 0;
  return {
    async open(name) {
      await page.goto(origin + name);
      world = await openWorld(session);
      await evaluateIn(session, world, script);
    },
    async type(text) {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Shift+Enter');
        await page.keyboard.type(line);
      }
    },
    insert: (text) => page.keyboard.insertText(text),
    press: (chord) => page.keyboard.press(chord),
    click: (selector) => page.click(selector),
    inPage: (expression) => page.evaluate(expression),
    inAttune: (expression) => evaluateIn(session, world, expression),
    async compose(text) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    },
    async endComposition(text) {
      await session.send('Input.insertText', { text });
    },
  };
}

/** Chromium with the composer room in an isolated world, as a content script is. */
export async function startChromium(): Promise<BrowserDriver> {
  const executablePath = locateChromium();
  if (executablePath === null) throw new Error('There is no Chromium on this machine.');
  const [script, pages] = await Promise.all([bundlePageScript(), servePages()]);
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: quiet,
  });
  const page = await browser.newPage({ viewport: { width: 900, height: 600 } });
  const session = await page.context().newCDPSession(page);
  return {
    name: 'chromium',
    page: drive(page, session, pages.origin, script),
    async close() {
      pages.close();
      await browser.close();
    },
  };
}
