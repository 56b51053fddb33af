/** A real messenger: converse.js against prosody. Ana has Attune, Ben has a plain browser. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  pressShortcut,
  readMark,
  type SeenCard,
  untilCardOpen,
  untilMarked,
  untilUsed,
} from '@/scripts/driver/nudge.mjs';
import { openPopupFor } from '@/scripts/driver/popup.mjs';
import { typeLikeAPerson } from '@/scripts/driver/typing.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { type Attune, startAttune } from '../support/attune';
import { openConverse, serveConverse } from '../support/converse';
import { readDayRows, readEverythingKept, readExtensionFiles } from '../support/extension-data';
import { startPlainBrowser } from '../support/plain-browser';
import { startProsody } from '../support/prosody';

const draft = 'you never help with anything, im so done zorblat quixmoor';
const canaries = ['zorblat', 'quixmoor'];
const box = 'textarea.chat-textarea';

const messagesOf = (page: Page) => page.locator('.chat-msg__text').allTextContents();

describe('converse.js with prosody', () => {
  /** What was started, ended in reverse order whatever happens. */
  const toStop: (() => Promise<void>)[] = [];
  let attune: Attune;
  let ana: Page;
  let ben: Page;
  let card: SeenCard;
  let softened = '';

  beforeAll(async () => {
    const prosody = await startProsody();
    toStop.push(prosody.stop);
    const app = await serveConverse(prosody.websocketUrl);
    toStop.push(app.stop);
    attune = await startAttune({ viewport: { width: 1000, height: 700 } });
    toStop.push(attune.close);
    const plain = await startPlainBrowser();
    toStop.push(plain.close);
    [ana, ben] = await Promise.all([
      openConverse(attune.context, app.url, 'ana'),
      openConverse(plain.context, app.url, 'ben'),
    ]);
  });

  afterAll(async () => {
    for (const stop of toStop.reverse()) await stop();
  });

  it('carries a message of Ana to Ben, and shows nothing where nothing hurts', async () => {
    await ana.locator(box).click();
    await typeLikeAPerson(ana, 'home at eight');
    await ana.waitForTimeout(1_500);
    expect(await readMark(ana)).toBeNull();
    await ana.keyboard.press('Enter');
    await until('Ben has it', async () => (await messagesOf(ben)).includes('home at eight'), 10_000);
  });

  it('marks a hurtful draft within two seconds of the last key', async () => {
    await typeLikeAPerson(ana, draft);
    const mark = await untilMarked(ana, 2_000);
    expect(mark.title).toMatch(/^Attune: may land as blame$/m);
  });

  it('opens the card by keyboard', async () => {
    await pressShortcut(ana);
    card = await untilCardOpen(ana);
    expect(card.family).toBe('may land as blame');
    expect(card.rows.length).toBeGreaterThan(0);
  });

  it('puts the rewording into the box by Enter, and the app sends nothing', async () => {
    const before = await messagesOf(ana);
    softened = card.rows[0]?.text ?? '';
    await ana.keyboard.press('Enter');
    await until('the box holds it', async () => (await ana.locator(box).inputValue()) === softened);
    await untilUsed(ana);
    expect(await messagesOf(ana)).toEqual(before);
  });

  it('reaches Ben as the rewording, to the letter', async () => {
    await ana.keyboard.press('Enter');
    await until('Ben has it', async () => (await messagesOf(ben)).at(-1) === softened, 10_000);
    expect(await ana.locator(box).inputValue()).toBe('');
    expect((await messagesOf(ben)).join('\n')).not.toContain('never help');
  });

  it('is counted as reworded in the record', async () => {
    const [row] = await until('the record has both messages', async () => {
      const rows = await readDayRows(attune);
      return rows[0]?.sent === 2 && rows;
    });
    expect(row).toMatchObject({ outcomes: { reworded: 1 }, unrepaired: 0 });
  });

  it('turns up in the popup as a mindful day', async () => {
    const popup = await openPopupFor(attune, ana);
    await popup.getByText('1 mindful day').waitFor();
    await popup.getByText('Today: 1 reworded, 2 sent').waitFor();
    await popup.close();
  });

  it('leaves no word of it in the database, the storage areas or the background’s log', async () => {
    const kept = await readEverythingKept(attune);
    const files = await readExtensionFiles(attune);
    for (const word of canaries) {
      expect(kept).not.toContain(word);
      expect(files).not.toContain(word);
    }
  });
});
