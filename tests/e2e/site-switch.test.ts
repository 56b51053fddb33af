import { describe, expect, it } from 'vitest';
import { pressShortcut, readCard, readMark, untilCardOpen, untilMarked } from '@/scripts/driver/nudge.mjs';
import { listExtensionScripts } from '@/scripts/driver/page-scripts.mjs';
import { openPopupFor } from '@/scripts/driver/popup.mjs';
import { typeLikeAPerson } from '@/scripts/driver/typing.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { startWithAna } from '../support/ana-in-chat';
import { boxOf, readBox } from '../support/local-chat';

const draft = 'you never help with anything';
const wellAfterARestMs = 2_500;

const started = startWithAna();

async function pressSwitch(): Promise<void> {
  const popup = await openPopupFor(started.attune, started.ana);
  await popup.getByRole('switch').click();
  // The popup asks the background, which answers when every open tab has heard.
  await popup.waitForTimeout(500);
  await popup.close();
  await started.ana.bringToFront();
}

const scripts = () => listExtensionScripts(started.ana, started.attune.extensionId);

describe('the switch of a site', () => {
  it('finds one script of ours in the page while it is on', async () => {
    await until('our script is in the page', async () => (await scripts()).length === 1);
  });

  it('takes mark and card away at once when it goes off, and leaves the draft', async () => {
    await typeLikeAPerson(started.ana, draft);
    await untilMarked(started.ana);
    await pressShortcut(started.ana);
    await untilCardOpen(started.ana);
    await pressSwitch();
    expect(await readCard(started.ana)).toBeNull();
    expect(await readMark(started.ana)).toBeNull();
    expect(await started.ana.locator('attune-nudge').count()).toBe(0);
    expect(await readBox(started.ana)).toBe(draft);
  });

  it('shows nothing more in the open tab while it is off', async () => {
    await boxOf(started.ana).click();
    await typeLikeAPerson(started.ana, ' at all');
    await started.ana.waitForTimeout(wellAfterARestMs);
    expect(await readMark(started.ana)).toBeNull();
  });

  it('leaves no script of ours in the page after a reload', async () => {
    await started.ana.reload();
    await boxOf(started.ana).click();
    await typeLikeAPerson(started.ana, draft);
    await started.ana.waitForTimeout(wellAfterARestMs);
    expect(await scripts()).toEqual([]);
    expect(await readMark(started.ana)).toBeNull();
  });

  it('works in the tab that is already open when it goes on again', async () => {
    await pressSwitch();
    await boxOf(started.ana).click();
    await typeLikeAPerson(started.ana, '!');
    await untilMarked(started.ana);
    expect(await scripts()).not.toEqual([]);
  });
});
