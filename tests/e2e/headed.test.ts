/** The shipped build in a real window: the browser's own permission prompt and the real shortcut, by real keys and mouse. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMark, untilCardOpen, untilMarked } from '@/scripts/driver/nudge.mjs';
import { listExtensionScripts } from '@/scripts/driver/page-scripts.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { startLocalChat } from '@/scripts/local-chat/server.mjs';
import { type Attune, builds, startAttune } from '../support/attune';
import { boxOf, openChat, readBox, readMessages } from '../support/local-chat';
import { startScreen } from '../support/xvfb';

const draft = 'you never help with anything';
const windowWidth = 1200;
/** The button that lists extensions, from the window's right edge and top, in Chromium's toolbar. */
const extensionsButton = { fromRight: 113, fromTop: 63 };
/** Native windows open in their own time; nothing tells when they are ready for a key. */
const nativeWindowMs = 1_000;

const manifest = JSON.parse(readFileSync(`${builds.shipped}/manifest.json`, 'utf8'));
const shortcut: string = manifest.commands['open-card'].suggested_key.default;

let screen: Awaited<ReturnType<typeof startScreen>>;
let chat: Awaited<ReturnType<typeof startLocalChat>>;
let attune: Attune;
let ana: Page;

beforeAll(async () => {
  screen = await startScreen();
  chat = await startLocalChat();
  attune = await startAttune({
    build: 'shipped',
    headless: false,
    viewport: null,
    env: screen.env,
    flags: [`--window-size=${windowWidth},850`, '--window-position=0,0'],
  });
  ana = await openChat(attune.context, chat.url, { me: 'ana' });
});

afterAll(async () => {
  await attune?.close();
  await chat?.close();
  await screen?.stop();
});

const grantedHosts = () => attune.worker.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);

async function isPopupOpen(): Promise<boolean> {
  const contexts = await attune.worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['POPUP' as never] }));
  return contexts.length > 0;
}

/** Where an element of the page stands on the screen. */
async function clickOnScreen(page: Page): Promise<void> {
  const place = await boxOf(page).evaluate((box) => {
    const { x, y, width, height } = box.getBoundingClientRect();
    const frameTop = window.outerHeight - window.innerHeight;
    return { x: window.screenX + x + width / 2, y: window.screenY + frameTop + y + height / 2 };
  });
  await screen.click(Math.round(place.x), Math.round(place.y));
}

describe('the shipped build in a window', () => {
  it('runs nowhere before a person chose', async () => {
    expect(await grantedHosts()).toEqual([]);
    await clickOnScreen(ana);
    await screen.type(draft);
    await ana.waitForTimeout(2_500);
    expect(await readMark(ana)).toBeNull();
    expect(await listExtensionScripts(ana, attune.extensionId)).toEqual([]);
    await screen.press('ctrl+a');
    await screen.press('Delete');
  });

  it('opens its popup from the toolbar', async () => {
    await screen.click(windowWidth - extensionsButton.fromRight, extensionsButton.fromTop);
    await ana.waitForTimeout(nativeWindowMs);
    // The list of extensions: its close button comes first, ours is the next stop.
    await screen.press('Tab');
    await screen.press('Tab');
    await screen.press('Return');
    await until('the popup is open', isPopupOpen);
  });

  it('is granted the site by the browser’s own prompt', async () => {
    await ana.waitForTimeout(nativeWindowMs);
    await screen.press('Tab');
    await screen.press('space');
    await ana.waitForTimeout(nativeWindowMs);
    // The prompt stands on Deny; Allow is the next stop.
    await screen.press('Tab');
    await screen.press('Return');
    await until('the site is granted', async () => (await grantedHosts()).includes('http://127.0.0.1/*'));
  });

  it('starts in the tab that is already open', async () => {
    await until('our script is in the page', async () => {
      const scripts = await listExtensionScripts(ana, attune.extensionId);
      return scripts.length === 1;
    });
  });

  it('marks a draft typed on the real keyboard', async () => {
    await clickOnScreen(ana);
    await screen.type(draft);
    await until('the box holds the draft', async () => (await readBox(ana)) === draft);
    await untilMarked(ana);
  });

  it('opens the card by the real shortcut', async () => {
    await screen.press(shortcut.toLowerCase());
    const card = await untilCardOpen(ana);
    expect(card.focused).toMatch(/^Use/);
    expect(card.family).toBe('may land as blame');
  });

  it('puts a rewording into the box by the real Enter', async () => {
    await screen.press('Return');
    await until('the box holds another text', async () => (await readBox(ana)) !== draft);
    expect(await readBox(ana)).not.toContain('never help');
    expect(await readBox(ana)).not.toBe('');
    expect(await readMessages(ana)).not.toContain(draft);
  });
});
