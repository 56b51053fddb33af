/** The card by mouse: the dot, Use, Undo, Keep mine; and a draft that is sent the person's own way. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  clickNudge,
  giveOpenCommand,
  readMark,
  untilCardClosed,
  untilCardOpen,
  untilMarked,
  untilUsed,
} from '@/scripts/driver/nudge.mjs';
import { openPopupFor } from '@/scripts/driver/popup.mjs';
import { typeLikeAPerson } from '@/scripts/driver/typing.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { startLocalChat } from '@/scripts/local-chat/server.mjs';
import { type Attune, startAttune } from '../support/attune';
import { readDayRows } from '../support/extension-data';
import { boxOf, openChat, readMessages, untilBoxHolds, untilLastMessage } from '../support/local-chat';

const draft = 'you never help with anything';

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

const holdsFocus = () => boxOf(ana).evaluate((box) => document.activeElement === box);

describe('the card by mouse', () => {
  let softened = '';

  it('opens by a click on the dot, and the message box keeps the focus', async () => {
    await typeLikeAPerson(ana, draft);
    await untilMarked(ana);
    await clickNudge(ana, '.mark');
    const card = await untilCardOpen(ana);
    softened = card.rows[0]?.text ?? '';
    expect(card.focused).toBe('');
    expect(await holdsFocus()).toBe(true);
  });

  it('puts a rewording into the box by a click on Use', async () => {
    const before = await readMessages(ana);
    await clickNudge(ana, '[data-action="use"]');
    await untilBoxHolds(ana, softened);
    await untilUsed(ana);
    expect(await holdsFocus()).toBe(true);
    expect(await readMessages(ana)).toEqual(before);
  });

  it('gives the draft back by a click on Undo', async () => {
    await clickNudge(ana, '[data-action="undo"]');
    await untilBoxHolds(ana, draft);
    await untilMarked(ana);
  });

  it('opens by the browser’s own command too, and closes by Esc', async () => {
    await giveOpenCommand(attune, ana);
    await untilCardOpen(ana);
    await ana.keyboard.press('Escape');
    await untilCardClosed(ana);
    expect(await holdsFocus()).toBe(true);
  });

  it('says no more of this draft after Keep mine', async () => {
    await clickNudge(ana, '.mark');
    await untilCardOpen(ana);
    await clickNudge(ana, '[data-action="keep"]');
    await untilCardClosed(ana);
    expect(await readMark(ana)).toBeNull();
  });

  it('lets it be sent as it is, and counts it as kept', async () => {
    await ana.keyboard.press('Enter');
    await untilLastMessage(ana, draft);
    const [row] = await until('the record has a row', async () => {
      const rows = await readDayRows(attune);
      return rows.length > 0 && rows;
    });
    expect(row).toMatchObject({ sent: 1, outcomes: { kept: 1 }, unrepaired: 1 });
  });

  it('is told of in the popup without a word of loss', async () => {
    const popup = await openPopupFor(attune, ana);
    await popup.getByText('Today: 1 kept as written, 1 sent').waitFor();
    await popup.getByText('Today is still open: a repair counts in full.').waitFor();
    const words = (await popup.locator('body').textContent()) ?? '';
    expect(words).not.toMatch(/lost|broke|fail|missed|reset/i);
    await popup.close();
  });
});
