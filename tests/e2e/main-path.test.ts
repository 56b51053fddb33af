/** The whole extension on pages with each editor: mark, card, a rewording by keyboard and by the popup, typing on, send. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pressShortcut, untilCardOpen, untilMarked, untilUsed } from '@/scripts/driver/nudge.mjs';
import { openPopupFor } from '@/scripts/driver/popup.mjs';
import { typeLikeAPerson } from '@/scripts/driver/typing.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { type Attune, startAttune } from '../support/attune';
import { type PageServer, servePages } from './composer/page-server.mjs';
import { draft, pages, rest } from './main-path/pages';

let server: PageServer;
let attune: Attune;
let page: Page;

beforeAll(async () => {
  [server, attune] = await Promise.all([servePages(), startAttune({ viewport: { width: 900, height: 600 } })]);
});
afterAll(async () => {
  await attune?.close();
  server?.close();
});

const modelText = () => page.evaluate<string>('page.read()');
const sent = () => page.evaluate<string[]>('page.sent');

describe('Chromium', () => {
  describe.each(pages)('$id', ({ page: file }) => {
    beforeEach(async () => {
      page = await attune.context.newPage();
      await page.goto(server.origin + file);
      await page.waitForFunction('window.page !== undefined');
      await page.evaluate('page.box.focus()');
      await typeLikeAPerson(page, draft);
      await untilMarked(page, 5_000);
    });
    afterEach(() => page.close());

    it('the card puts a rewording in, the page sends nothing, and the person goes on and sends it', async () => {
      await pressShortcut(page);
      const card = await untilCardOpen(page);
      const rewording = `${card.rows[0]?.text} ${rest}`;
      await page.keyboard.press('Enter');
      await until('the editor holds it', async () => (await modelText()) === rewording);
      await untilUsed(page);
      expect(await sent()).toEqual([]);
      await page.keyboard.type(' ok');
      await page.keyboard.press('Enter');
      await until('it is sent', async () => (await sent()).length > 0);
      expect(await sent()).toEqual([`${rewording} ok`]);
    });

    it('the popup puts a rewording in, and typing goes on at the caret', async () => {
      const popup = await openPopupFor(attune, page);
      await popup.getByRole('button', { name: /^Use/ }).first().click();
      await until('the editor holds another text', async () => !(await modelText()).includes('never'));
      await popup.close();
      await page.bringToFront();
      const rewording = await modelText();
      await page.keyboard.type(' ok');
      await expect.poll(modelText).toBe(`${rewording} ok`);
      expect(await sent()).toEqual([]);
    });
  });
});
