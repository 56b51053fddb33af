/** Pages that take every key for themselves: Enter on *Use* is never their Enter. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pressShortcut, untilCardOpen, untilMarked } from '@/scripts/driver/nudge.mjs';
import { typeLikeAPerson } from '@/scripts/driver/typing.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { type Attune, startAttune } from '../support/attune';
import { type PageServer, servePages } from './composer/page-server.mjs';
import { draft, rest } from './main-path/pages';

let server: PageServer;
let attune: Attune;

beforeAll(async () => {
  [server, attune] = await Promise.all([servePages(), startAttune()]);
});
afterAll(async () => {
  await attune?.close();
  server?.close();
});

async function openWith(way: string): Promise<Page> {
  const page = await attune.context.newPage();
  await page.goto(`${server.origin}hostile-keys.html#${way}`);
  await page.click('#box');
  await typeLikeAPerson(page, draft);
  await untilMarked(page, 5_000);
  return page;
}

const sent = (page: Page) => page.evaluate<string[]>('page.sent');

it('the page does what it says without a card', async () => {
  const page = await openWith('sends');
  await page.keyboard.press('Enter');
  await expect.poll(() => sent(page)).toEqual([draft]);
});

it.each(['sends', 'refocuses'])('a page that %s on any key sends nothing when Enter presses Use', async (way) => {
  const page = await openWith(way);
  await pressShortcut(page);
  const card = await untilCardOpen(page);
  await page.keyboard.press('Enter');
  const rewording = `${card.rows[0]?.text} ${rest}`;
  await until('the box holds it', async () => (await page.evaluate<string>('page.read()')) === rewording);
  await page.waitForTimeout(300);
  expect(await sent(page)).toEqual([]);
});
