/** The browser's own language model, from the options page to the message box, with a stand-in where this browser has none. */

import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { untilMarked } from '@/scripts/driver/nudge.mjs';
import { openPopupFor } from '@/scripts/driver/popup.mjs';
import { typeLikeAPerson } from '@/scripts/driver/typing.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { startWithAna } from '../support/ana-in-chat';
import { readDayRows, readEverythingKept } from '../support/extension-data';
import { untilBoxHolds } from '../support/local-chat';

const draft = 'you never help with the zorblat';
const answer = 'i feel left alone with the zorblat';
const ask = 'Ask the browser’s own model';

const started = startWithAna();

async function openOptions(): Promise<Page> {
  const page = await started.attune.context.newPage();
  await page.goto(`chrome-extension://${started.attune.extensionId}/options.html`);
  return page;
}

/** Runs in each page that opens from then on. `attuneFake` in the page holds what the model was asked. */
function standIn(said: string): void {
  if (location.protocol !== 'chrome-extension:') return;
  const asked: string[] = [];
  let downloads = 0;
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const model = {
    availability: async () => localStorage.getItem('stand-in') ?? 'downloadable',
    async create({ monitor, signal }: { monitor?: (target: EventTarget) => void; signal?: AbortSignal }) {
      const progress = new EventTarget();
      monitor?.(progress);
      if (localStorage.getItem('stand-in') === null) {
        const loaded = downloads === 0 ? 0.25 : 1;
        progress.dispatchEvent(new ProgressEvent('downloadprogress', { loaded }));
        downloads += 1;
        // The first one stays where it is until it is cancelled.
        if (loaded < 1)
          await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
      }
      localStorage.setItem('stand-in', 'available');
      return {
        async prompt(input: string) {
          asked.push(input);
          await wait(300);
          return JSON.stringify({ text: asked.length === 1 ? `sorry, ${said}` : said });
        },
        destroy: () => undefined,
      };
    },
  };
  Object.assign(globalThis, { LanguageModel: model, attuneFake: asked });
}

const askedOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { attuneFake: string[] }).attuneFake);

const plantModel = (context: BrowserContext) => context.addInitScript(standIn, answer);

describe('where the browser offers no model', () => {
  it('the options page is opened from the popup, says so in one line, and has no switch', async () => {
    await typeLikeAPerson(started.ana, draft);
    await untilMarked(started.ana);
    const popup = await openPopupFor(started.attune, started.ana);
    const opening = started.attune.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Options' }).click();
    const options = await opening;
    await options.getByText(/offers no language model/).waitFor();
    expect(await options.getByRole('switch').count()).toBe(0);
    expect(new URL(options.url()).pathname).toBe('/options.html');
    await options.close();
    await popup.close();
  });
});

describe('where it offers one', () => {
  it('the popup does not offer it before it was switched on', async () => {
    await plantModel(started.attune.context);
    const popup = await openPopupFor(started.attune, started.ana);
    await popup.getByRole('button', { name: /^Use/ }).first().waitFor();
    expect(await popup.getByRole('button', { name: ask }).count()).toBe(0);
    expect(await askedOf(popup)).toEqual([]);
    await popup.close();
  });

  it('switching on tells what it is, starts the download, and can be cancelled', async () => {
    const options = await openOptions();
    await options.getByText('Off. Switching on starts the download.').waitFor();
    await options.getByText(/several gigabytes/).waitFor();
    await options.getByText(/the browser’s word, not ours/).waitFor();
    await options.getByRole('switch').click();
    await options.getByText(/Downloading: 25 % is here/).waitFor();
    await options.getByRole('button', { name: 'Cancel' }).click();
    await options.getByText(/^Cancelled, and off/).waitFor();
    await options.getByRole('switch', { checked: false }).waitFor();
    await options.getByRole('switch').click();
    await options.getByText(/^On\. The button is in the popup/).waitFor();
    await options.getByRole('switch', { checked: true }).waitFor();
    await options.close();
  });

  it('the popup asks it at a press alone, and shows no answer that our checks do not pass', async () => {
    const popup = await openPopupFor(started.attune, started.ana);
    await popup.getByRole('button', { name: ask }).waitFor();
    expect(await askedOf(popup)).toEqual([]);
    await popup.getByRole('button', { name: ask }).click();
    await popup.getByText(/had no better way this time/).waitFor();
    expect(await popup.locator('body').textContent()).not.toContain('sorry');

    await popup.getByRole('button', { name: 'Ask once more' }).click();
    await popup.getByText('From the browser’s own model').waitFor();
    const [first = ''] = await askedOf(popup);
    expect(JSON.parse(first)).toEqual({ draft, suggestion: expect.stringContaining('zorblat') });

    await popup.getByRole('button', { name: `Use: ${answer}` }).click();
    await untilBoxHolds(started.ana, answer);
    await popup.getByRole('button', { name: 'Undo' }).click();
    await untilBoxHolds(started.ana, draft);
    await popup.close();
  });

  it('nothing of it is kept', async () => {
    expect(await readEverythingKept(started.attune)).not.toContain('zorblat');
  });

  it('an answer that is sent counts as softened, and says nothing of the person’s wording', async () => {
    const popup = await openPopupFor(started.attune, started.ana);
    await popup.getByRole('button', { name: ask }).click();
    await popup.getByRole('button', { name: 'Ask once more' }).click();
    await popup.getByRole('button', { name: `Use: ${answer}` }).click();
    await untilBoxHolds(started.ana, answer);
    await popup.close();
    await started.ana.bringToFront();
    await started.ana.keyboard.press('Enter');
    await until('it is counted', async () => (await readDayRows(started.attune))[0]?.outcomes.reworded === 1);
    const options = await openOptions();
    await options.getByText('Nothing noted yet.').waitFor();
    await options.close();
    await typeLikeAPerson(started.ana, draft);
    await untilMarked(started.ana);
  });

  it('switched off again it is gone from the popup', async () => {
    const options = await openOptions();
    await options.getByRole('switch', { checked: true }).click();
    await options.getByText('Off. The model is on this computer already.').waitFor();
    await options.close();
    const popup = await openPopupFor(started.attune, started.ana);
    await popup.getByRole('button', { name: /^Use/ }).first().waitFor();
    expect(await popup.getByRole('button', { name: ask }).count()).toBe(0);
    await popup.close();
  });
});
