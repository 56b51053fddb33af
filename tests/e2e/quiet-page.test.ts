import { describe, expect, it } from 'vitest';
import { readMark, untilMarked } from '@/scripts/driver/nudge.mjs';
import { typeLikeAPerson } from '@/scripts/driver/typing.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { startWithAna } from '../support/ana-in-chat';
import { readBox, untilLastMessage } from '../support/local-chat';

/** Longer than any rest: by then a check that was going to happen has happened. */
const wellAfterARestMs = 2_500;

const started = startWithAna();

async function typeAfresh(text: string): Promise<void> {
  await started.ana.keyboard.press('Control+a');
  await started.ana.keyboard.press('Delete');
  await typeLikeAPerson(started.ana, text);
}

describe('a draft without findings', () => {
  it.each([
    'see you at eight, I will bring bread',
    'I am furious that you came home at ten',
    'please do not call me again',
  ])('shows nothing: %s', async (text) => {
    await typeAfresh(text);
    await started.ana.waitForTimeout(wellAfterARestMs);
    expect(await readMark(started.ana)).toBeNull();
    expect(await started.ana.locator('attune-nudge').count()).toBe(0);
  });
});

describe('half a sentence', () => {
  it('shows nothing while the person stops for a breath in the middle of it', async () => {
    await typeAfresh('you never help because');
    await started.ana.waitForTimeout(wellAfterARestMs);
    expect(await readMark(started.ana)).toBeNull();
  });
});

describe('a page that removes what it does not know', () => {
  it('gets the mark back with the next words after removing it once', async () => {
    await typeAfresh('you never help with anything');
    await untilMarked(started.ana);
    await started.ana.locator('attune-nudge').evaluate((host) => host.remove());
    await typeLikeAPerson(started.ana, ' now');
    await until('the mark is back', () => readMark(started.ana));
    expect(await readBox(started.ana)).toBe('you never help with anything now');
  });

  it('is left alone when it goes on, and the draft can still be written and sent', async () => {
    await started.ana.evaluate(() => {
      const known = new Set(
        [...document.documentElement.children].filter((child) => child.localName !== 'attune-nudge'),
      );
      const clear = () => {
        for (const child of document.documentElement.children) if (!known.has(child)) child.remove();
      };
      new MutationObserver(clear).observe(document.documentElement, { childList: true });
      clear();
    });
    await typeAfresh('you never help with anything');
    await started.ana.waitForTimeout(wellAfterARestMs);
    expect(await readBox(started.ana)).toBe('you never help with anything');
    await started.ana.keyboard.press('Enter');
    await untilLastMessage(started.ana, 'you never help with anything');
    expect(await readBox(started.ana)).toBe('');
    expect(await started.ana.locator('attune-nudge').count()).toBe(0);
  });
});
