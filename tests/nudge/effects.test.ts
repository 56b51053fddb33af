import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createBrought } from '@/entrypoints/composer.content/brought';
import { createEffects } from '@/entrypoints/composer.content/effects';
import { createFinePhrases } from '@/entrypoints/composer.content/fine-phrases';
import { createGuard } from '@/entrypoints/composer.content/guarded';
import { handOver } from '@/entrypoints/composer.content/handover';
import { createScriptOnDemand } from '@/entrypoints/composer.content/script-on-demand';
import { createAnalyzer } from '@/utils/analysis/analyze';
import { noTaste, type Taste } from '@/utils/analysis/types';
import { onMessage } from '@/utils/messaging/messenger';
import type { DraftRecord } from '@/utils/messaging/protocol';
import { initialState, type NudgingEvent } from '@/utils/nudging/state';
import { transition } from '@/utils/nudging/transition';

const site = {
  site: 'chat.example',
  enabled: true,
  quietUntil: null,
  salt: 'a1',
  fineHashes: [],
  shortcut: null,
  taste: noTaste,
};
const restMs = 800;
const hurtful = 'you never help with anything';
const kind = 'thank you for cooking tonight, I love you';

type Bring = () => Promise<void>;
const never: Bring = () => new Promise(() => undefined);
const fails: Bring = () => Promise.reject(new Error('no-answer'));
const engineArrives: Bring = async () => handOver('engine', () => createAnalyzer().analyze);

let ending: AbortController;
let recorded: DraftRecord[];
let removeListener: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  globalThis.chrome = fakeBrowser as never;
  ending = new AbortController();
  recorded = [];
  removeListener = onMessage('recordDraft', ({ data }) => {
    recorded.push(data);
  });
});
afterEach(() => {
  ending.abort();
  removeListener();
  vi.useRealTimers();
});

/** A conversation in which a person types and sends, and an engine that comes in the given way. */
function conversation(bringEngine: Bring) {
  const { signal } = ending;
  const failures: string[] = [];
  const checked: string[] = [];
  let box = '';
  const scripts = {
    engine: createScriptOnDemand('engine', bringEngine, () => effects.checkAwaited()),
    nudge: createScriptOnDemand('nudge', never, () => undefined),
  };
  const fine = createFinePhrases(site);
  const brought = createBrought(scripts, fine, () => ({}) as never, signal);
  let state = initialState('/t/1', null);
  const dispatch = (event: NudgingEvent) => {
    if (signal.aborted) return;
    if (event.type === 'checked') checked.push(event.draft);
    const step = transition(state, event, Date.now());
    state = step.state;
    step.effects.forEach(effects.run);
  };
  const guard = createGuard((name) => failures.push(name));
  const read = () => dispatch({ type: 'draftChanged', draft: box, composing: false });
  const tastes: Taste[] = [];
  const onTaste = (taste: Taste) => tastes.push(taste);
  const turn = () => null;
  const effects = createEffects({ ...brought, site: site.site, fine, guard, dispatch, onTaste, read, turn }, signal);
  return {
    type(draft: string) {
      box = draft;
      dispatch({ type: 'typed', composing: false });
    },
    send: (draft: string) => dispatch({ type: 'sent', draft }),
    dispatch,
    checked,
    failures,
    tastes,
  };
}

const waitMs = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms);
};

const counted = { sent: true, findings: [], outcome: null, strongSent: false, kindness: [] };

describe('a rest that comes before the engine', () => {
  test('waits for it, and the draft is checked when it comes', async () => {
    const { type, checked } = conversation(never);
    type(hurtful);
    await waitMs(5_000);
    expect(checked).toEqual([]);
    await engineArrives();
    expect(checked).toEqual([hurtful]);
  });

  test('is called off by the next key: what is typed then is checked at its own rest', async () => {
    const { type, checked } = conversation(never);
    type(hurtful);
    await waitMs(restMs);
    type(kind);
    await engineArrives();
    await waitMs(restMs - 1);
    expect(checked).toEqual([]);
    await waitMs(1);
    expect(checked).toEqual([kind]);
  });

  test('is called off by a send', async () => {
    const { type, send, checked } = conversation(never);
    type(hurtful);
    await waitMs(restMs);
    send(hurtful);
    await engineArrives();
    await waitMs(restMs);
    expect(checked).toEqual([]);
  });

  test('asks for it anew where the try before has failed, and says nothing of it', async () => {
    let asked = 0;
    const { type, failures } = conversation(() => {
      asked += 1;
      return fails();
    });
    type(hurtful);
    await waitMs(restMs);
    type(kind);
    await waitMs(restMs);
    expect([asked, failures]).toEqual([2, []]);
  });
});

describe('a message that is sent before the engine is there', () => {
  test('is counted with its findings and its kindness once it is', async () => {
    const { send } = conversation(never);
    send(hurtful);
    send(kind);
    await waitMs(1_000);
    expect(recorded).toEqual([]);
    await engineArrives();
    await waitMs(0);
    expect(recorded).toMatchObject([
      { sent: true, findings: [{ family: 'criticism', strength: 'strong' }], strongSent: true, outcome: 'kept' },
      { sent: true, findings: [], kindness: expect.arrayContaining(['appreciation']) },
    ]);
  });

  test('is counted as sent and no more where it cannot be brought', async () => {
    const { send, failures } = conversation(fails);
    send(hurtful);
    await waitMs(0);
    expect([recorded, failures]).toEqual([[{ site: site.site, ...counted }], []]);
  });

  test('is counted as sent and no more after 1.5 seconds, and not a second time when it comes late', async () => {
    const { send } = conversation(never);
    send(hurtful);
    await waitMs(1_499);
    expect(recorded).toEqual([]);
    await waitMs(1);
    expect(recorded).toEqual([{ site: site.site, ...counted }]);
    await engineArrives();
    await waitMs(5_000);
    expect(recorded).toHaveLength(1);
  });

  test('waits its own time, whenever the engine was asked for', async () => {
    const { send } = conversation(never);
    send(kind);
    await waitMs(1_400);
    send(hurtful);
    await waitMs(1_000);
    expect(recorded).toMatchObject([counted]);
    await engineArrives();
    await waitMs(0);
    expect(recorded.at(-1)).toMatchObject({ strongSent: true });
  });

  test('is not counted where all is over by then', async () => {
    const { send, failures } = conversation(never);
    send(hurtful);
    ending.abort();
    await engineArrives();
    await waitMs(5_000);
    expect([recorded, failures]).toEqual([[], []]);
  });
});

describe('a rewording that was sent', () => {
  test('is told to the background, and what is known then comes back', async () => {
    const learned = { variants: { firm: 1 }, feelings: {} };
    const heard: unknown[] = [];
    const stop = onMessage('recordTaste', ({ data }) => {
      heard.push(data);
      return learned;
    });
    const { type, dispatch, send, tastes } = conversation(engineArrives);
    type(hurtful);
    await waitMs(1_000);
    const put = { variant: 'firm', feeling: null, whole: 'please help' } as const;
    dispatch({ type: 'useStarted', put });
    dispatch({ type: 'useEnded', result: 'done', draft: put.whole, text: put.whole, whole: put.whole, from: 'card' });
    send(put.whole);
    await waitMs(0);
    expect([heard, tastes]).toEqual([[{ variant: 'firm', feeling: null, edited: false }], [learned]]);
    stop();
  });
});
