/** The popup over a chat: the draft's rewordings, what became of it, and a settings record that cannot be read. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilMarked } from '@/scripts/driver/nudge.mjs';
import { openPopupFor } from '@/scripts/driver/popup.mjs';
import { typeLikeAPerson } from '@/scripts/driver/typing.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { startLocalChat } from '@/scripts/local-chat/server.mjs';
import { type Attune, startAttune } from '../support/attune';
import { readDayRows } from '../support/extension-data';
import { openChat, readBox, untilLastMessage } from '../support/local-chat';

const draft = 'you always interrupt me, im so done zorblat quixmoor';

let attune: Attune;
let chat: Awaited<ReturnType<typeof startLocalChat>>;
let ana: Page;
let ben: Page;

beforeAll(async () => {
  chat = await startLocalChat();
  attune = await startAttune();
  ben = await openChat(attune.context, chat.url, { me: 'ben' });
  ana = await openChat(attune.context, chat.url, { me: 'ana' });
});

afterAll(async () => {
  await attune?.close();
  await chat?.close();
});

describe('the popup over a hurtful draft', () => {
  let popup: Page;
  let softened = '';
  let chosen = '';

  it('says that the site is on', async () => {
    await typeLikeAPerson(ana, draft);
    await untilMarked(ana);
    popup = await openPopupFor(attune, ana);
    await popup.getByRole('switch', { checked: true }).waitFor();
  });

  it('shows the rewordings of the draft', async () => {
    await popup.getByRole('button', { name: /^Use/ }).first().waitFor();
    expect(await popup.getByRole('button', { name: /^Use/ }).count()).toBe(3);
  });

  it('says it another way when asked', async () => {
    const words = () => popup.locator('.rewording-text').allTextContents();
    const first = await words();
    await popup.getByRole('button', { name: 'Another way to say it' }).click();
    await until('the rewordings are others', async () => (await words()).join() !== first.join());
  });

  it('puts another feeling in its place by a chip', async () => {
    const chip = popup.locator('.feeling[aria-pressed=false]').first();
    chosen = (await chip.textContent()) ?? '';
    await chip.click();
    await popup.locator('.feeling-word', { hasText: chosen }).first().waitFor();
  });

  it('puts one into the message box by Use', async () => {
    await popup
      .getByRole('button', { name: new RegExp(`^Use.*${chosen}`) })
      .first()
      .click();
    await until('the box holds another text', async () => (await readBox(ana)) !== draft);
    softened = await readBox(ana);
    expect(softened).not.toContain('always interrupt');
    expect(softened).toContain(chosen);
    expect(await popup.locator('body').textContent()).not.toContain(draft);
    await popup.close();
  });

  it('is counted when it was sent, and the partner has exactly that', async () => {
    await ana.bringToFront();
    await ana.keyboard.press('Enter');
    await untilLastMessage(ben, softened);
    const [row] = await until('the record has a row', async () => {
      const rows = await readDayRows(attune);
      return rows.length > 0 && rows;
    });
    expect(row).toMatchObject({ sent: 1, outcomes: { reworded: 1 } });
  });

  it('shows the day as mindful afterwards, and no draft', async () => {
    popup = await openPopupFor(attune, ana);
    await popup.getByText('1 mindful day').waitFor();
    await popup.getByText('Today: 1 reworded, 1 sent').waitFor();
    expect(await popup.getByRole('button', { name: /^Use/ }).count()).toBe(0);
    await popup.close();
  });
});

describe('a settings record that cannot be read', () => {
  it('is told of in one sentence, and everything works', async () => {
    await attune.worker.evaluate(() => chrome.storage.local.set({ settings: { version: 1, sites: 'broken' } }));
    const popup = await openPopupFor(attune, ana);
    await popup
      .getByText(/settings/i)
      .first()
      .waitFor();
    await popup.getByRole('switch', { checked: true }).waitFor();
    await popup.close();
    await ana.bringToFront();
    await typeLikeAPerson(ana, draft);
    await untilMarked(ana);
  });
});
