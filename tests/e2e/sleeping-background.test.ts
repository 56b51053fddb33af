import { expect, it } from 'vitest';
import { readMark, untilMarked } from '@/scripts/driver/nudge.mjs';
import { typeLikeAPerson } from '@/scripts/driver/typing.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { startWithAna } from '../support/ana-in-chat';
import { boxOf, readBox } from '../support/local-chat';

const started = startWithAna();

/** Stops the background as the browser does after half a minute, and waits until it has stopped. */
async function stopBackground(): Promise<void> {
  const page = await started.attune.context.newPage();
  await page.goto(`chrome-extension://${started.attune.extensionId}/popup.html`);
  const session = await page.context().newCDPSession(page);
  let status = '';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status = versions.at(-1)?.runningStatus ?? status;
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await until('the background has stopped', async () => status === 'stopped');
  await page.close();
  await started.ana.bringToFront();
  await boxOf(started.ana).focus();
}

it.each([
  ['with the first finding of a page', 'you never help with anything'],
  ['with a later one, in a page that has its scripts', 'shut up!'],
])('a background that sleeps is no hindrance %s', async (_, draft) => {
  await stopBackground();
  await started.ana.keyboard.press('Control+a');
  await started.ana.keyboard.press('Delete');
  expect(await readMark(started.ana)).toBeNull();
  await typeLikeAPerson(started.ana, draft);
  await untilMarked(started.ana);
  expect(await readBox(started.ana)).toBe(draft);
});
