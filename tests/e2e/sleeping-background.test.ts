/** The browser stops the background when it has nothing to do. The first key in a message box wakes it, so that the rest finds all there. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readMark, untilMarked } from '@/scripts/driver/nudge.mjs';
import { typeLikeAPerson } from '@/scripts/driver/typing.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { startLocalChat } from '@/scripts/local-chat/server.mjs';
import { type Attune, startAttune } from '../support/attune';
import { boxOf, openChat, readBox } from '../support/local-chat';

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

/** Stops the background as the browser does after half a minute, and waits until it has stopped. */
async function stopBackground(): Promise<void> {
  const page = await attune.context.newPage();
  await page.goto(`chrome-extension://${attune.extensionId}/popup.html`);
  const session = await page.context().newCDPSession(page);
  let status = '';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status = versions.at(-1)?.runningStatus ?? status;
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await until('the background has stopped', async () => status === 'stopped');
  await page.close();
  await ana.bringToFront();
  await boxOf(ana).focus();
}

it.each([
  ['with the first finding of a page', 'you never help with anything'],
  ['with a later one, in a page that has its scripts', 'shut up!'],
])('a background that sleeps is no hindrance %s', async (_, draft) => {
  await stopBackground();
  await ana.keyboard.press('Control+a');
  await ana.keyboard.press('Delete');
  expect(await readMark(ana)).toBeNull();
  await typeLikeAPerson(ana, draft);
  await untilMarked(ana);
  expect(await readBox(ana)).toBe(draft);
});
