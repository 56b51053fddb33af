/** The popup's switch for a site: off is off at once, and on needs no reload. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressShortcut, readCard, readMark, untilCardOpen, untilMarked } from '@/scripts/driver/nudge.mjs';
import { listExtensionScripts } from '@/scripts/driver/page-scripts.mjs';
import { openPopupFor } from '@/scripts/driver/popup.mjs';
import { typeLikeAPerson } from '@/scripts/driver/typing.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { startLocalChat } from '@/scripts/local-chat/server.mjs';
import { type Attune, startAttune } from '../support/attune';
import { boxOf, openChat, readBox } from '../support/local-chat';

const draft = 'you never help with anything';
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

async function pressSwitch(): Promise<void> {
  const popup = await openPopupFor(attune, ana);
  await popup.getByRole('switch').click();
  // The popup asks the background, which answers when every open tab has heard.
  await popup.waitForTimeout(500);
  await popup.close();
  await ana.bringToFront();
}

const scripts = () => listExtensionScripts(ana, attune.extensionId);

describe('the switch of a site', () => {
  it('finds one script of ours in the page while it is on', async () => {
    await until('our script is in the page', async () => (await scripts()).length === 1);
  });

  it('takes mark and card away at once when it goes off, and leaves the draft', async () => {
    await typeLikeAPerson(ana, draft);
    await untilMarked(ana);
    await pressShortcut(ana);
    await untilCardOpen(ana);
    await pressSwitch();
    expect(await readCard(ana)).toBeNull();
    expect(await readMark(ana)).toBeNull();
    expect(await ana.locator('attune-nudge').count()).toBe(0);
    expect(await readBox(ana)).toBe(draft);
  });

  it('shows nothing more in the open tab while it is off', async () => {
    await boxOf(ana).click();
    await typeLikeAPerson(ana, ' at all');
    await ana.waitForTimeout(wellAfterARestMs);
    expect(await readMark(ana)).toBeNull();
  });

  it('leaves no script of ours in the page after a reload', async () => {
    await ana.reload();
    await boxOf(ana).click();
    await typeLikeAPerson(ana, draft);
    await ana.waitForTimeout(wellAfterARestMs);
    expect(await scripts()).toEqual([]);
    expect(await readMark(ana)).toBeNull();
  });

  it('works in the tab that is already open when it goes on again', async () => {
    await pressSwitch();
    await boxOf(ana).click();
    await typeLikeAPerson(ana, '!');
    await untilMarked(ana);
    expect(await scripts()).not.toEqual([]);
  });
});
