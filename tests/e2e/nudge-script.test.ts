/** The second content script: it comes with the first finding of a page, in its own time or not at all, and serves every box. */

import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pressShortcut, readCard, readMark, untilCardOpen, untilMarked, untilUsed } from '@/scripts/driver/nudge.mjs';
import { listExtensionScripts } from '@/scripts/driver/page-scripts.mjs';
import { typeLikeAPerson } from '@/scripts/driver/typing.mjs';
import { startLocalChat } from '@/scripts/local-chat/server.mjs';
import { type Attune, startAttune } from '../support/attune';
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

/** How the browser puts the script into pages from now on. */
async function setWay(way: 'comes' | 'fails' | 'comes late'): Promise<void> {
  await attune.worker.evaluate((chosen) => {
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
    Object.assign(scripting, { executeScript: ways[chosen] });
  }, way);
}

const scripts = async () => (await listExtensionScripts(ana, attune.extensionId)).map((url) => basename(url)).sort();

describe('the script that shows and writes', () => {
  it('comes with the first finding and not before', async () => {
    await typeLikeAPerson(ana, 'see you at eight. ');
    await ana.waitForTimeout(wellAfterARestMs);
    expect(await scripts()).toEqual(['composer.js']);
    await typeLikeAPerson(ana, draft);
    await untilMarked(ana);
    expect(await scripts()).toEqual(['composer.js', 'nudge.js']);
  });

  it('that cannot be loaded leaves the draft alone, and is asked for again with a later finding', async () => {
    await setWay('fails');
    await typeLikeAPerson(ana, draft);
    await ana.waitForTimeout(wellAfterARestMs);
    expect([await readMark(ana), await readBox(ana)]).toEqual([null, draft]);
    await setWay('comes');
    await typeLikeAPerson(ana, '!');
    await untilMarked(ana);
  });

  it('that comes late shows the finding that stands there', async () => {
    await setWay('comes late');
    await typeLikeAPerson(ana, draft);
    await untilMarked(ana, 4_000);
  });

  it('that comes late shows nothing of a finding that is typed away meanwhile', async () => {
    await setWay('comes late');
    await typeLikeAPerson(ana, draft);
    await ana.waitForTimeout(1_200);
    await ana.keyboard.press('Control+a');
    await typeLikeAPerson(ana, 'see you');
    await ana.waitForTimeout(wellAfterARestMs);
    expect([await readMark(ana), await scripts()]).toEqual([null, ['composer.js', 'nudge.js']]);
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
