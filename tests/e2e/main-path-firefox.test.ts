/** The same as `main-path.test.ts` in Firefox, which is driven by another protocol. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AttuneInFirefox, startAttuneInFirefox } from '@/scripts/driver/firefox/attune.mjs';
import type { FirefoxTab } from '@/scripts/driver/firefox/tab.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { type PageServer, servePages } from './composer/page-server.mjs';
import { draft, pages, rest } from './main-path/pages';

let server: PageServer;
let attune: AttuneInFirefox;
let tab: FirefoxTab;

beforeAll(async () => {
  [server, attune] = await Promise.all([
    servePages(),
    startAttuneInFirefox({ extensionDir: '.output/firefox-mv3-loopback' }),
  ]);
});
afterAll(async () => {
  await attune?.close();
  server?.close();
});

const modelText = () => tab.evaluate<string>('page.read()');
const sent = () => tab.evaluate<string[]>('page.sent');

describe('Firefox', () => {
  describe.each(pages)('$id', ({ page: file, caretMs = 0 }) => {
    beforeEach(async () => {
      tab = await attune.openTab();
      await tab.open(server.origin + file);
      await until('the page is ready', () => tab.evaluate<boolean>('window.page !== undefined'), 10_000);
      await tab.clickOn('page.box');
      await tab.type(draft);
      await until('the draft is marked', async () => (await tab.readNudge()).mark, 10_000);
    });
    afterEach(async () => {
      await attune.closePopups();
      await tab.close();
    });

    it('the card puts a rewording in, the page sends nothing, and the person goes on and sends it', async () => {
      // The browser takes the shortcut for itself, and no driver presses its own keys.
      const mark = await until('the mark is there', async () => (await tab.readNudge()).mark);
      await tab.clickAt(mark);
      const { rows } = await until('the card is open', async () => (await tab.readNudge()).card);
      const [row] = rows;
      if (!row) throw new Error('The card offers nothing.');
      const rewording = `${row.text} ${rest}`;
      await tab.clickAt(row.use);
      await until('the editor holds it', async () => (await modelText()) === rewording);
      expect(await sent()).toEqual([]);
      await until('the card has closed', async () => (await tab.readNudge()).card?.rows.length !== rows.length);
      await new Promise((resolve) => setTimeout(resolve, caretMs));
      await tab.type(' ok');
      await tab.press('Enter');
      await until('it is sent', async () => (await sent()).length > 0);
      expect(await sent()).toEqual([`${rewording} ok`]);
    });

    it('the popup puts a rewording in, and typing goes on at the caret', async () => {
      const popup = await attune.openPopupFor(server.origin + file);
      const use = `[...document.querySelectorAll('button')].find(({ textContent, ariaLabel }) => /^Use/.test(ariaLabel ?? textContent))`;
      await until('the popup offers one', () => popup.evaluate<boolean>(`${use} !== undefined`), 10_000);
      await popup.evaluate(`void ${use}.click()`);
      await until('the editor holds another text', async () => !(await modelText()).includes('never'));
      await attune.closePopups();
      await tab.activate();
      await new Promise((resolve) => setTimeout(resolve, caretMs));
      const rewording = await modelText();
      await tab.type(' ok');
      await expect.poll(modelText).toBe(`${rewording} ok`);
      expect(await sent()).toEqual([]);
    });
  });
});
