/** The engine comes with the first words of a draft, what shows and writes with the first finding: in their own time or not at all. */

import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pressShortcut, readCard, readMark, untilCardOpen, untilMarked, untilUsed } from '@/scripts/driver/nudge.mjs';
import { listExtensionScripts } from '@/scripts/driver/page-scripts.mjs';
import { openPopupFor } from '@/scripts/driver/popup.mjs';
import { typeLikeAPerson } from '@/scripts/driver/typing.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { startLocalChat } from '@/scripts/local-chat/server.mjs';
import { type Attune, startAttune } from '../support/attune';
import { type DayRow, readDayRows } from '../support/extension-data';
import { boxOf, openChat, readBox, untilBoxHolds } from '../support/local-chat';

const draft = 'you never help with anything';
const wellAfterARestMs = 2_500;

let attune: Attune;
let chat: Awaited<ReturnType<typeof startLocalChat>>;
let ana: Page;

beforeAll(async () => {
  chat = await startLocalChat();
  attune = await startAttune();
});

afterAll(async () => {
  await attune?.close();
  await chat?.close();
});

beforeEach(async () => {
  ana = await openChat(attune.context, chat.url, { me: 'ana' });
});

afterEach(async () => {
  await setWay('comes');
  await ana.close();
});

/** How the browser puts a script into pages from now on. Without a name: both. */
async function setWay(way: 'comes' | 'fails' | 'comes late', name = ''): Promise<void> {
  const set = ({ chosen, named }: { chosen: typeof way; named: string }) => {
    const scripting = chrome.scripting as typeof chrome.scripting & { inject?: typeof chrome.scripting.executeScript };
    scripting.inject ??= scripting.executeScript;
    const inject = scripting.inject.bind(scripting) as (details: object) => Promise<never>;
    const ways = {
      comes: inject,
      fails: (details: object) => inject({ ...details, files: ['/content-scripts/none.js'] }),
      'comes late': async (details: object) => {
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        return inject(details);
      },
    };
    const isMeant = ({ files }: { files: string[] }) => files.every((file) => file.includes(named));
    const executeScript = (details: { files: string[] }) => (isMeant(details) ? ways[chosen] : inject)(details);
    Object.assign(scripting, { executeScript });
  };
  await attune.worker.evaluate(set, { chosen: way, named: name });
}

const scripts = async () => (await listExtensionScripts(ana, attune.extensionId)).map((url) => basename(url)).sort();

describe('the engine', () => {
  it('comes with the first key and not before', async () => {
    await ana.waitForTimeout(1_000);
    expect(await scripts()).toEqual(['composer.js']);
    await ana.keyboard.press('y');
    await until('the engine is there', async () => (await scripts()).includes('engine.js'));
    expect(await scripts()).toEqual(['composer.js', 'engine.js']);
  });

  it('that cannot be loaded leaves the draft alone, and is asked for again with a later rest', async () => {
    await setWay('fails', 'engine');
    await typeLikeAPerson(ana, draft);
    await ana.waitForTimeout(wellAfterARestMs);
    expect([await readMark(ana), await readBox(ana), await scripts()]).toEqual([null, draft, ['composer.js']]);
    await setWay('comes');
    await typeLikeAPerson(ana, '!');
    await untilMarked(ana);
  });

  it('that comes late judges the draft that stands there then', async () => {
    await setWay('comes late', 'engine');
    await ana.keyboard.insertText(draft);
    await untilMarked(ana, 4_000);
  });

  it('that comes late says nothing of words that are typed away meanwhile', async () => {
    await setWay('comes late', 'engine');
    await ana.keyboard.insertText(draft);
    await ana.waitForTimeout(850);
    await ana.keyboard.press('Control+a');
    await typeLikeAPerson(ana, 'see you');
    await ana.waitForTimeout(wellAfterARestMs);
    expect([await readMark(ana), await scripts()]).toEqual([null, ['composer.js', 'engine.js']]);
  });

  it.each([
    ['comes late', { sent: 1, strongSent: 1 }],
    ['fails', { sent: 1, strongSent: 0 }],
  ] as const)('that %s: what was sent before is counted all the same', async (way, expected) => {
    const [before] = await readDayRows(attune);
    await setWay(way, 'engine');
    await ana.keyboard.insertText(draft);
    await ana.keyboard.press('Enter');
    const sentBefore = before?.sent ?? 0;
    const [row] = await until('the message is counted', async () => {
      const rows = await readDayRows(attune);
      return (rows[0]?.sent ?? 0) > sentBefore && rows;
    });
    const strong = (day: DayRow | undefined) => Object.values(day?.strong ?? {}).reduce((sum, count) => sum + count, 0);
    expect({ sent: (row?.sent ?? 0) - sentBefore, strongSent: strong(row) - strong(before) }).toEqual(expected);
  });

  it('is brought by the popup for a draft that stands where nothing was typed yet', async () => {
    await boxOf(ana).evaluate((box, words) => {
      (box as HTMLTextAreaElement).value = words;
      box.blur();
    }, draft);
    await boxOf(ana).focus();
    const popup = await openPopupFor(attune, ana);
    await popup.getByRole('button', { name: /^Use/ }).first().waitFor();
    await popup.close();
  });
});

describe('a site that is switched off', () => {
  it('while a script comes: nothing that arrives later comes alive', async () => {
    await setWay('comes late');
    await ana.keyboard.insertText(draft);
    const popup = await openPopupFor(attune, ana);
    await popup.getByRole('switch').click();
    await popup.waitForTimeout(wellAfterARestMs);
    expect(await ana.locator('attune-nudge').count()).toBe(0);
    await setWay('comes');
    await popup.getByRole('switch').click();
    await popup.waitForTimeout(500);
    await popup.close();
    await ana.bringToFront();
    await boxOf(ana).click();
    await typeLikeAPerson(ana, '!');
    await untilMarked(ana);
  });
});

describe('the script that shows and writes', () => {
  it('comes with the first finding and not before', async () => {
    await typeLikeAPerson(ana, 'see you at eight. ');
    await ana.waitForTimeout(wellAfterARestMs);
    expect(await scripts()).toEqual(['composer.js', 'engine.js']);
    await typeLikeAPerson(ana, draft);
    await untilMarked(ana);
    expect(await scripts()).toEqual(['composer.js', 'engine.js', 'nudge.js']);
  });

  it('that cannot be loaded leaves the draft alone, and is asked for again with a later finding', async () => {
    await setWay('fails', 'nudge');
    await typeLikeAPerson(ana, draft);
    await ana.waitForTimeout(wellAfterARestMs);
    expect([await readMark(ana), await readBox(ana)]).toEqual([null, draft]);
    await setWay('comes');
    await typeLikeAPerson(ana, '!');
    await untilMarked(ana);
  });

  it('that comes late shows the finding that stands there', async () => {
    await setWay('comes late', 'nudge');
    await typeLikeAPerson(ana, draft);
    await untilMarked(ana, 4_000);
  });

  it('that comes late shows nothing of a finding that is typed away meanwhile', async () => {
    await setWay('comes late', 'nudge');
    await typeLikeAPerson(ana, draft);
    await ana.waitForTimeout(1_200);
    await ana.keyboard.press('Control+a');
    await typeLikeAPerson(ana, 'see you');
    await ana.waitForTimeout(wellAfterARestMs);
    expect([await readMark(ana), await scripts()]).toEqual([null, ['composer.js', 'engine.js', 'nudge.js']]);
    expect(await ana.locator('attune-nudge').count()).toBe(0);
  });
});

describe('two message boxes in one page', () => {
  const second = () => ana.locator('#second');

  it('are marked one at a time, and a rewording goes to the one it is shown beside', async () => {
    await typeLikeAPerson(ana, draft);
    await untilMarked(ana);
    await boxOf(ana).evaluate((box) => {
      const other = document.createElement('textarea');
      other.id = 'second';
      box.closest('form')?.append(other);
    });
    await second().click();
    await typeLikeAPerson(ana, 'you');
    expect(await readMark(ana)).toBeNull();
    await typeLikeAPerson(ana, ' always forget me');
    await untilMarked(ana);
    expect(await ana.locator('attune-nudge').count()).toBe(1);
    await pressShortcut(ana);
    const card = await untilCardOpen(ana);
    await ana.keyboard.press('Enter');
    await untilUsed(ana);
    expect([await second().inputValue(), await readBox(ana)]).toEqual([card.rows[0]?.text, draft]);
    await boxOf(ana).click();
    await ana.keyboard.press('Control+End');
    await typeLikeAPerson(ana, '!');
    await untilMarked(ana);
    expect(await readCard(ana)).toBeNull();
    await untilBoxHolds(ana, `${draft}!`);
  });
});
