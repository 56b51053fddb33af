// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HelperOffer } from '@/components/popup/HelperOffer';
import { useHelper } from '@/entrypoints/popup/use-helper';
import { createAnalyzer } from '@/utils/analysis/analyze';
import { createReworder } from '@/utils/analysis/reword';
import type { DraftView } from '@/utils/messaging/protocol';
import { fakeModel, forever } from '../helper/fake-model';
import { buttons, press, show, text, waitFor } from '../support/react';

const { analyze } = createAnalyzer();
const reword = createReworder(analyze);
const ask = 'Ask the browser’s own model';
const answer = 'i feel left alone with the dishes';

function viewOf(draft: string): DraftView {
  const analysis = analyze(draft);
  const rewordings = reword(draft, analysis);
  return { draft, findings: analysis.findings, rewordings, protected: false, seed: 0, hasAnother: false };
}

const view = viewOf('you never help with the dishes');
const acts: string[] = [];

function Popup({ isOn = true, seen = view as DraftView | null, hasEngine = true }) {
  const helper = useHelper(isOn, seen, hasEngine ? analyze : undefined);
  return helper && <HelperOffer {...helper} onUse={(put) => acts.push(`use ${put}`)} />;
}

function plant(...model: Parameters<typeof fakeModel>) {
  const made = fakeModel(...model);
  vi.stubGlobal('LanguageModel', made);
  return made;
}

const keepChoice = (helper: boolean) => browser.storage.local.set({ settings: { version: 2, sites: {}, helper } });
const untilSaid = (words: string) => waitFor(() => expect(text()).toContain(words));

beforeEach(async () => {
  fakeBrowser.reset();
  acts.splice(0);
  await keepChoice(true);
});
afterEach(() => vi.unstubAllGlobals());

describe('the browser’s own model is offered for a draft', () => {
  test('where it is switched on and there; and it is not asked before the press', async () => {
    const model = plant(answer);
    await show(<Popup />);
    expect(buttons(ask)).toHaveLength(1);
    expect(model.seen).toEqual(['availability']);
  });

  test('never where it is switched off: the browser is not even asked how it stands', async () => {
    const model = plant(answer);
    await show(<Popup isOn={false} />);
    expect(text()).toBe('');
    expect(model.seen).toEqual([]);
  });

  test.each(['unavailable', 'downloadable', 'downloading'] as const)('never where it is %s', async (standing) => {
    plant(answer, { standing });
    await show(<Popup />);
    expect(text()).toBe('');
  });

  test.each<[string, DraftView | null]>([
    ['there is none', null],
    ['it is left alone as harm or threat', { ...view, protected: true }],
    ['nothing hurts in it', { ...view, findings: [], rewordings: [] }],
    ['we have no rewording of it', { ...view, rewordings: [] }],
  ])('never where %s', async (_, seen) => {
    plant(answer);
    await show(<Popup seen={seen} />);
    expect(text()).toBe('');
  });

  test('never where the browser has none, or the checks have not loaded', async () => {
    await show(<Popup />);
    expect(text()).toBe('');
    plant(answer);
    await show(<Popup hasEngine={false} />);
    expect(text()).toBe('');
  });
});

describe('a press on it', () => {
  test('shows the answer, to use', async () => {
    const model = plant(answer);
    await show(<Popup />);
    await press(buttons(ask)[0]);
    await untilSaid('From the browser’s own model');
    expect(text()).toContain(answer);
    expect(JSON.parse(model.inputs[0] ?? '')).toEqual({ draft: view.draft, suggestion: view.rewordings[0]?.text });
    await press(buttons('Use')[0]);
    expect(acts).toEqual([`use ${answer}`]);
  });

  test.each([
    ['an answer that does not pass', `sorry, ${answer}`],
    ['no answer', ''],
  ])('shows one calm line for %s, and can be repeated', async (_, said) => {
    plant(said);
    await show(<Popup />);
    await press(buttons(ask)[0]);
    await untilSaid('had no better way this time');
    expect(buttons('Use')).toEqual([]);
    expect(buttons('Ask once more')).toHaveLength(1);
  });

  test('reaches no model where it was switched off meanwhile', async () => {
    const model = plant(answer);
    await show(<Popup />);
    await keepChoice(false);
    await press(buttons(ask)[0]);
    await waitFor(() => expect(buttons(ask)).toHaveLength(1));
    expect(model.seen).toEqual(['availability']);
  });
});

describe('a question that is under way ends', () => {
  async function asking() {
    const signals: AbortSignal[] = [];
    const model = plant(answer, {
      prompt: (_, signal) => {
        signals.push(signal);
        return forever();
      },
    });
    await show(<Popup />);
    await press(buttons(ask)[0]);
    await waitFor(() => expect(signals).toHaveLength(1));
    expect(text()).toContain('is reading this draft');
    return { signals, model };
  }

  test.each<[string, () => unknown, string]>([
    ['at a second press', () => press(buttons('Stop asking')[0]), ask],
    ['when the popup closes', () => act(async () => void window.dispatchEvent(new Event('pagehide'))), ask],
    ['when its part of the popup goes', () => show(null), ''],
    ['when the draft changes', () => show(<Popup seen={viewOf('you never listen to me')} />), ask],
    ['when the draft is gone', () => show(<Popup seen={null} />), ''],
    ['when the model is switched off', () => show(<Popup isOn={false} />), ''],
  ])('%s', async (_, end, said) => {
    const { signals, model } = await asking();
    await end();
    expect(signals[0]?.aborted).toBe(true);
    expect(text()).toBe(said);
    await waitFor(() => expect(model.openSessions()).toBe(0));
  });

  test('and the same draft read anew does not end it', async () => {
    const { signals } = await asking();
    await show(<Popup seen={{ ...view }} />);
    expect(signals[0]?.aborted).toBe(false);
  });
});
