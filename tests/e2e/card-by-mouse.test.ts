import { describe, expect, it } from 'vitest';
import {
  clickNudge,
  giveOpenCommand,
  readCard,
  readMark,
  untilCardClosed,
  untilCardOpen,
  untilMarked,
  untilUsed,
} from '@/scripts/driver/nudge.mjs';
import { openPopupFor } from '@/scripts/driver/popup.mjs';
import { typeLikeAPerson } from '@/scripts/driver/typing.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { startWithAna } from '../support/ana-in-chat';
import { readDayRows } from '../support/extension-data';
import { boxOf, readBox, readMessages, untilBoxHolds, untilLastMessage } from '../support/local-chat';

const draft = 'you always interrupt me';

const started = startWithAna();

const holdsFocus = () => boxOf(started.ana).evaluate((box) => document.activeElement === box);

describe('the card by mouse', () => {
  let softened = '';

  it('opens by a click on the dot, and the message box keeps the focus', async () => {
    await typeLikeAPerson(started.ana, draft);
    await untilMarked(started.ana);
    await clickNudge(started.ana, '.mark');
    const card = await untilCardOpen(started.ana);
    softened = card.rows[0]?.text ?? '';
    expect(card.focused).toBe('');
    expect(await holdsFocus()).toBe(true);
  });

  it('puts a rewording into the box by a click on Use', async () => {
    const before = await readMessages(started.ana);
    await clickNudge(started.ana, '[data-action="use"]');
    await untilBoxHolds(started.ana, softened);
    await untilUsed(started.ana);
    expect(await holdsFocus()).toBe(true);
    expect(await readMessages(started.ana)).toEqual(before);
  });

  it('gives the draft back by a click on Undo', async () => {
    await clickNudge(started.ana, '[data-action="undo"]');
    await untilBoxHolds(started.ana, draft);
    await untilMarked(started.ana);
  });

  it('puts another feeling in its place by a click on a chip, and Use takes it', async () => {
    await clickNudge(started.ana, '.mark');
    const { feelings } = await untilCardOpen(started.ana);
    const other = feelings.find(({ isChosen }) => !isChosen)?.name ?? '';
    expect(feelings.filter(({ isChosen }) => isChosen)).toHaveLength(1);
    await clickNudge(started.ana, '.feelings:not([hidden]) .chip[aria-pressed="false"]');
    const card = await until('the chip is chosen', async () => {
      const shown = await readCard(started.ana);
      return shown?.feelings.some(({ name, isChosen }) => isChosen && name === other) && shown;
    });
    const { text } = card.rows.find((row) => row.text.includes(other)) ?? { text: 'no row names it' };
    await clickNudge(started.ana, '.row:has(.feelings:not([hidden])) [data-action="use"]');
    await untilBoxHolds(started.ana, text);
    await untilUsed(started.ana);
    expect(await holdsFocus()).toBe(true);
    await clickNudge(started.ana, '[data-action="undo"]');
    await untilBoxHolds(started.ana, draft);
    await untilMarked(started.ana);
  });

  it('says it another way by a click, and still does when it is opened again', async () => {
    await clickNudge(started.ana, '.mark');
    const first = await untilCardOpen(started.ana);
    await clickNudge(started.ana, '[data-action="another"]');
    const other = await until('the rows say something else', async () => {
      const card = await readCard(started.ana);
      return JSON.stringify(card?.rows) !== JSON.stringify(first.rows) && card;
    });
    expect(other.said).toMatch(/^Another way to say it, number [2-5]$/);
    await started.ana.keyboard.press('Escape');
    await untilCardClosed(started.ana);
    await clickNudge(started.ana, '.mark');
    expect((await untilCardOpen(started.ana)).rows).toEqual(other.rows);
    await started.ana.keyboard.press('Escape');
    await untilCardClosed(started.ana);
  });

  it('opens by the browser’s own command too, and closes by Esc', async () => {
    await giveOpenCommand(started.attune, started.ana);
    await untilCardOpen(started.ana);
    await started.ana.keyboard.press('Escape');
    await untilCardClosed(started.ana);
    expect(await holdsFocus()).toBe(true);
  });

  it('says no more of this draft after Keep mine', async () => {
    await clickNudge(started.ana, '.mark');
    await untilCardOpen(started.ana);
    await clickNudge(started.ana, '[data-action="keep"]');
    await untilCardClosed(started.ana);
    expect(await readMark(started.ana)).toBeNull();
  });

  it('lets it be sent as it is, and counts it as kept', async () => {
    await started.ana.keyboard.press('Enter');
    await untilLastMessage(started.ana, draft);
    const [row] = await until('the record has a row', async () => {
      const rows = await readDayRows(started.attune);
      return rows.length > 0 && rows;
    });
    expect(row).toMatchObject({ sent: 1, outcomes: { kept: 1 }, unrepaired: 1 });
  });

  it('is told of in the popup without a word of loss', async () => {
    const popup = await openPopupFor(started.attune, started.ana);
    await popup.getByText('Today: 1 kept as written, 1 sent').waitFor();
    await popup.getByText('Today is still open: a repair counts in full.').waitFor();
    const words = (await popup.locator('body').textContent()) ?? '';
    expect(words).not.toMatch(/lost|broke|fail|missed|reset/i);
    await popup.close();
  });
});

describe('what was used', () => {
  let liked = '';

  /** Another visit: the heat of the former one is forgotten. */
  const comeAgain = async () => {
    await started.ana.reload();
    await boxOf(started.ana).click();
  };

  it('is counted when it was sent', async () => {
    await comeAgain();
    await typeLikeAPerson(started.ana, draft);
    await untilMarked(started.ana);
    await clickNudge(started.ana, '.mark');
    const { rows } = await untilCardOpen(started.ana);
    liked = rows.at(-1)?.name ?? '';
    expect(rows[0]?.name).not.toBe(liked);
    await clickNudge(started.ana, '.row:last-child [data-action="use"]');
    await untilUsed(started.ana);
    const sent = await readBox(started.ana);
    await started.ana.keyboard.press('Enter');
    await untilLastMessage(started.ana, sent);
  });

  it('comes first the next time, also after the page was loaded anew', async () => {
    const isFirst = async () => {
      await typeLikeAPerson(started.ana, draft);
      await untilMarked(started.ana);
      await clickNudge(started.ana, '.mark');
      return (await untilCardOpen(started.ana)).rows[0]?.name;
    };
    expect(await isFirst()).toBe(liked);
    await comeAgain();
    expect(await isFirst()).toBe(liked);
  });
});
