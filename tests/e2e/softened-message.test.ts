/** The main journey: a hurtful draft, the nudge, a rewording, the message, the record. In both kinds of message box. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  pressShortcut,
  readCard,
  readMark,
  type SeenCard,
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
import { readDayRows, readEverythingKept, readExtensionFiles } from '../support/extension-data';
import {
  composerKinds,
  isScrollable,
  openChat,
  readBox,
  readMarkup,
  readMessages,
  untilBoxHolds,
  untilLastMessage,
} from '../support/local-chat';

const draft = 'you always interrupt me, im so done zorblat quixmoor';
/** Words no dictionary holds: wherever they turn up, they came from the draft. */
const canaries = ['zorblat', 'quixmoor'];

describe.each(composerKinds)('a hurtful draft in a %s', (composer) => {
  let attune: Attune;
  let chat: Awaited<ReturnType<typeof startLocalChat>>;
  let ana: Page;
  let ben: Page;
  let markupBefore = '';
  let card: SeenCard;
  let softened = '';

  beforeAll(async () => {
    chat = await startLocalChat();
    attune = await startAttune();
    ben = await openChat(attune.context, chat.url, { me: 'ben', composer });
    ana = await openChat(attune.context, chat.url, { me: 'ana', composer });
    markupBefore = await readMarkup(ana);
  });

  afterAll(async () => {
    await attune?.close();
    await chat?.close();
  });

  it('shows no mark while it is being typed', async () => {
    let marked = false;
    const typing = typeLikeAPerson(ana, draft);
    const watching = (async () => {
      while (!(await Promise.race([typing.then(() => true), ana.waitForTimeout(50)]))) {
        marked ||= (await readMark(ana)) !== null;
      }
    })();
    await Promise.all([typing, watching]);
    expect(marked).toBe(false);
  });

  it('is marked within two seconds of the last key', async () => {
    const mark = await untilMarked(ana, 2_000);
    expect(mark.title).toMatch(/^Attune: may land as blame$/m);
  });

  it('leaves the page as wide and high as it was', async () => {
    expect(await isScrollable(ana)).toBe(false);
  });

  it('leaves the message box as the page made it', async () => {
    const markup = await readMarkup(ana);
    expect(composer === 'textarea' ? markup : markup.replace(draft, '')).toBe(markupBefore);
    expect(await readBox(ana)).toBe(draft);
  });

  it('opens its card by keyboard, with the focus on the first rewording', async () => {
    await pressShortcut(ana);
    card = await untilCardOpen(ana);
    expect(card.focused).toMatch(/^Use/);
  });

  it('shows the phrase, what it may land as, why, and three ways to say it', () => {
    expect(draft).toContain(card.phrase);
    expect(card.phrase).not.toBe('');
    expect(card.family).toBe('may land as blame');
    expect(card.because).toMatch(/\.$/);
    expect(card.rows.map(({ name }) => name)).toEqual(['Gentle', 'Firm', 'Curious']);
    for (const { text } of card.rows) expect(text).not.toContain('always interrupt');
  });

  it('reaches another feeling by Tab, chooses it by Space, and changes it back', async () => {
    const first = card.feelings.find(({ isChosen }) => isChosen)?.name ?? '';
    const other = card.feelings.find(({ isChosen }) => !isChosen)?.name ?? '';
    const tabTo = (name: string, key: string) =>
      until(`the focus is on ${name}`, async () => {
        await ana.keyboard.press(key);
        return (await readCard(ana))?.focused === name;
      });
    const chosen = async () => (await readCard(ana))?.feelings.find(({ isChosen }) => isChosen)?.name;
    await tabTo(other, 'Tab');
    await ana.keyboard.press('Space');
    expect([await chosen(), (await readCard(ana))?.focused]).toEqual([other, other]);
    await tabTo(first, 'Shift+Tab');
    await ana.keyboard.press('Space');
    expect(await chosen()).toBe(first);
    await tabTo(card.focused, 'Shift+Tab');
    expect((await readCard(ana))?.rows).toEqual(card.rows);
  });

  it('puts a rewording into the box by Enter, and the page sends nothing', async () => {
    const before = await readMessages(ana);
    softened = card.rows[0]?.text ?? '';
    await ana.keyboard.press('Enter');
    await untilBoxHolds(ana, softened);
    await untilUsed(ana);
    expect(await readMessages(ana)).toEqual(before);
  });

  it('gives the draft back by one undo', async () => {
    await ana.keyboard.press('Control+z');
    await untilBoxHolds(ana, draft);
  });

  it('gives the caret back and types on where the card is open', async () => {
    await untilMarked(ana);
    await ana.keyboard.press('End');
    await pressShortcut(ana);
    await untilCardOpen(ana);
    await ana.keyboard.type('x');
    await untilCardClosed(ana);
    await untilBoxHolds(ana, `${draft}x`);
    await ana.keyboard.press('Backspace');
    await untilBoxHolds(ana, draft);
  });

  it('leaves the caret where the rewording ends', async () => {
    await untilMarked(ana);
    await pressShortcut(ana);
    await untilCardOpen(ana);
    await ana.keyboard.press('Enter');
    await untilUsed(ana);
    await ana.keyboard.type('x');
    await untilBoxHolds(ana, `${softened}x`);
    await ana.keyboard.press('Backspace');
    await untilBoxHolds(ana, softened);
  });

  it('reaches the partner as the rewording, to the letter', async () => {
    await ana.keyboard.press('Enter');
    await untilLastMessage(ben, softened);
    expect(await readBox(ana)).toBe('');
    expect((await readMessages(ben)).filter((text) => text.includes('always interrupt'))).toEqual([]);
    expect(await readMark(ana)).toBeNull();
    expect(await readCard(ana)).toBeNull();
  });

  it('is counted as reworded in the record', async () => {
    const [row] = await until('the record has a row', async () => {
      const rows = await readDayRows(attune);
      return rows.length > 0 && rows;
    });
    expect(row).toMatchObject({ sent: 1, outcomes: { reworded: 1 }, unrepaired: 0 });
    expect(row?.strong).toMatchObject({ criticism: 1 });
  });

  it('turns up in the popup as a mindful day', async () => {
    const popup = await openPopupFor(attune, ana);
    await popup.getByText('1 mindful day').waitFor();
    await popup.getByText('Today: 1 reworded, 1 sent').waitFor();
    await popup.close();
  });

  it('leaves no word of it in the database, the storage areas, the caches or the consoles', async () => {
    const kept = await readEverythingKept(attune);
    const files = await readExtensionFiles(attune);
    expect(kept).toContain('reworded');
    for (const word of [...canaries, draft, softened]) {
      expect(kept).not.toContain(word);
      expect(files).not.toContain(word);
    }
  });
});
