/** Where nothing is to be said, nothing is seen; and a page that fights back is left in peace. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMark, untilMarked } from '@/scripts/driver/nudge.mjs';
import { typeLikeAPerson } from '@/scripts/driver/typing.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { startLocalChat } from '@/scripts/local-chat/server.mjs';
import { type Attune, startAttune } from '../support/attune';
import { openChat, readBox, untilLastMessage } from '../support/local-chat';

/** Longer than any rest: by then a check that was going to happen has happened. */
const wellAfterARestMs = 2_500;

let attune: Attune;
let chat: Awaited<ReturnType<typeof startLocalChat>>;
let ana: Page;

beforeAll(async () => {
  chat = await startLocalChat();
  attune = await startAttune();
  ana = await openChat(attune.context, chat.url, { me: 'ana' });
});

afterAll(async () => {
  await attune?.close();
  await chat?.close();
});

async function typeAfresh(text: string): Promise<void> {
  await ana.keyboard.press('Control+a');
  await ana.keyboard.press('Delete');
  await typeLikeAPerson(ana, text);
}

describe('a draft without findings', () => {
  it.each([
    'see you at eight, I will bring bread',
    'I am furious that you came home at ten',
    'please do not call me again',
  ])('shows nothing: %s', async (text) => {
    await typeAfresh(text);
    await ana.waitForTimeout(wellAfterARestMs);
    expect(await readMark(ana)).toBeNull();
    expect(await ana.locator('attune-nudge').count()).toBe(0);
  });
});

describe('half a sentence', () => {
  it('shows nothing while the person stops for a breath in the middle of it', async () => {
    await typeAfresh('you never help because');
    await ana.waitForTimeout(wellAfterARestMs);
    expect(await readMark(ana)).toBeNull();
  });
});

describe('a page that removes what it does not know', () => {
  it('gets the mark back with the next words after removing it once', async () => {
    await typeAfresh('you never help with anything');
    await untilMarked(ana);
    await ana.locator('attune-nudge').evaluate((host) => host.remove());
    await typeLikeAPerson(ana, ' now');
    await until('the mark is back', () => readMark(ana));
    expect(await readBox(ana)).toBe('you never help with anything now');
  });

  it('is left alone when it goes on, and the draft can still be written and sent', async () => {
    await ana.evaluate(() => {
      const known = new Set(
        [...document.documentElement.children].filter((child) => child.localName !== 'attune-nudge'),
      );
      const clear = () => {
        for (const child of document.documentElement.children) if (!known.has(child)) child.remove();
      };
      new MutationObserver(clear).observe(document.documentElement, { childList: true });
      clear();
    });
    await typeAfresh('you never help with anything');
    await ana.waitForTimeout(wellAfterARestMs);
    expect(await readBox(ana)).toBe('you never help with anything');
    await ana.keyboard.press('Enter');
    await untilLastMessage(ana, 'you never help with anything');
    expect(await readBox(ana)).toBe('');
    expect(await ana.locator('attune-nudge').count()).toBe(0);
  });
});
