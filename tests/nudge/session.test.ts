// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGuard } from '@/entrypoints/composer.content/guarded';
import { handOver, type Presenter } from '@/entrypoints/composer.content/handover';
import { openKeyGate } from '@/entrypoints/composer.content/key-gate';
import { createScriptOnDemand } from '@/entrypoints/composer.content/script-on-demand';
import { type Session, startSession } from '@/entrypoints/composer.content/session';
import { createAnalyzer } from '@/utils/analysis/analyze';
import { noTaste, type Taste } from '@/utils/analysis/types';

const site = {
  site: 'chat.example',
  enabled: true,
  quietUntil: null,
  salt: 'a1',
  fineHashes: [],
  shortcut: null,
  taste: noTaste,
};
const draft = 'you never help with anything';
/** A rest, and the moment after it in which what was found is shown. */
const restMs = 805;

/** jsdom has no layout to observe; the page tells here when a size may have changed. */
const sizesChanged = new Set<() => void>();
vi.stubGlobal(
  'ResizeObserver',
  class {
    constructor(onChange: () => void) {
      sizesChanged.add(onChange);
    }
    observe() {
      return undefined;
    }
    unobserve() {
      return undefined;
    }
    disconnect() {
      return undefined;
    }
  },
);

const root = document.documentElement;
const body = document.body;
const endings: AbortController[] = [];
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  for (const ending of endings.splice(0)) ending.abort();
  if (!root.isConnected) document.append(root);
  root.append(body);
  sizesChanged.clear();
  vi.useRealTimers();
});

type Bring = () => Promise<void>;

const never: Bring = () => new Promise(() => undefined);
const fails: Bring = () => Promise.reject(new Error('no-answer'));
const engineArrives: Bring = async () => handOver('engine', () => createAnalyzer().analyze);

/** Starts where a page stands as the script finds it at document start. `bring…` is what the background does. */
function start(bring = never, bringEngine = engineArrives) {
  const ending = new AbortController();
  endings.push(ending);
  const { signal } = ending;
  const failures: string[] = [];
  const guard = createGuard((name) => failures.push(name));
  const count = { engine: 0, nudge: 0 };
  let session: Session | null = null;
  const asks = (name: keyof typeof count, way: Bring) => () => {
    count[name] += 1;
    return way();
  };
  const onEngine = guard('engine-arrived', () => session?.checkAwaited());
  const onNudge = guard('nudge-arrived', () => session?.show());
  const scripts = {
    engine: createScriptOnDemand('engine', asks('engine', bringEngine), onEngine),
    nudge: createScriptOnDemand('nudge', asks('nudge', bring), onNudge),
  };
  const onLost = () => {
    failures.push('lost');
    ending.abort();
  };
  session = startSession(site, { guard, keys: openKeyGate(signal), scripts, onLost, signal });
  return { session, failures, count, asked: () => count.nudge, end: () => ending.abort() };
}

/** A message box that has the focus and holds a text. */
function boxWith(text: string): HTMLTextAreaElement {
  const box = document.createElement('textarea');
  box.value = text;
  body.replaceChildren(box);
  box.focus();
  return box;
}

/** The other script, which notes the marks it is asked to show, each until it changes. */
function notingPresenter() {
  const marks: (string | null)[] = [];
  const presenter = {
    show(_draft: string, view: { readonly mark: string | null }) {
      if (marks.length === 0 || marks.at(-1) !== view.mark) marks.push(view.mark);
      return true;
    },
  } as unknown as Presenter;
  return { marks, arrive: async () => handOver('nudge', () => presenter) };
}

describe('a session at document start', () => {
  test.each([
    ['a body', () => root.querySelector('body')?.remove()],
    ['any element at all', () => root.remove()],
  ])('works before the page has %s', (_, prepare) => {
    prepare();
    const { session, failures, asked } = start();
    session.open('keyboard');
    session.updateSite(site);
    expect([session.boxes.composer(), session.presenter(), asked(), failures]).toEqual([null, null, 0, []]);
  });
});

describe('what shows and writes', () => {
  test('is never asked for where nothing is found', async () => {
    boxWith('see you at six');
    const { session, asked } = start();
    await vi.advanceTimersByTimeAsync(restMs);
    expect([session.lastCheckAt() === null, asked()]).toEqual([false, 0]);
  });

  test('is asked for with the first finding, and shows it when it has come', async () => {
    boxWith(draft);
    const { marks, arrive } = notingPresenter();
    const { session, asked } = start(arrive);
    await vi.advanceTimersByTimeAsync(restMs);
    expect([asked(), marks, session.presenter() === null]).toEqual([1, ['strong'], false]);
  });

  test('that comes late still shows what stands there then', async () => {
    boxWith(draft);
    const { marks, arrive } = notingPresenter();
    start();
    await vi.advanceTimersByTimeAsync(10 * restMs);
    await arrive();
    expect(marks).toEqual(['strong']);
  });

  test('shows nothing of a finding that has gone while it came', async () => {
    const box = boxWith(draft);
    const { marks, arrive } = notingPresenter();
    const { asked } = start();
    await vi.advanceTimersByTimeAsync(restMs);
    box.remove();
    for (const tell of sizesChanged) tell();
    await arrive();
    expect([asked(), marks]).toEqual([1, [null]]);
  });

  test('is lent what this person has used before, as it stands at any time', async () => {
    boxWith(draft);
    let taste: (() => Taste) | null = null;
    const presenter = { show: () => true } as unknown as Presenter;
    const { session } = start(async () =>
      handOver('nudge', (watch) => {
        taste = watch.taste;
        return presenter;
      }),
    );
    await vi.advanceTimersByTimeAsync(restMs);
    const learned = { variants: { firm: 1 }, feelings: {} };
    const before = (taste as (() => Taste) | null)?.();
    session.updateSite({ ...site, taste: learned });
    expect([before, (taste as (() => Taste) | null)?.()]).toEqual([noTaste, learned]);
  });

  test('that cannot be brought breaks nothing, and is asked for again with a later finding', async () => {
    boxWith(draft);
    const { session, failures, asked } = start(fails);
    await vi.advanceTimersByTimeAsync(restMs);
    expect([asked(), failures]).toEqual([1, []]);
    session.open('click');
    await vi.advanceTimersByTimeAsync(0);
    expect([asked(), failures, await session.bringPresenter()]).toEqual([2, [], null]);
  });

  test('that comes when all is over is not started', async () => {
    boxWith(draft);
    const { marks, arrive } = notingPresenter();
    const { session, failures, end } = start();
    await vi.advanceTimersByTimeAsync(restMs);
    end();
    await arrive();
    expect([marks, failures, session.presenter()]).toEqual([[], [], null]);
  });

  test('that the page keeps removing ends the work', async () => {
    boxWith(draft);
    const lost = { show: () => false } as unknown as Presenter;
    const { failures } = start(async () => handOver('nudge', () => lost));
    await vi.advanceTimersByTimeAsync(restMs);
    expect(failures).toEqual(['lost']);
  });
});

describe('the engine', () => {
  test('is not asked for while a box has the focus and nothing stands in it', async () => {
    boxWith('  ');
    const { count } = start();
    await vi.advanceTimersByTimeAsync(10 * restMs);
    expect(count).toEqual({ engine: 0, nudge: 0 });
  });

  test('is asked for at once where a box is found that holds a draft', () => {
    boxWith(draft);
    expect(start().count.engine).toBe(1);
  });

  test('that comes after the rest is waited for, and judges then', async () => {
    boxWith(draft);
    const { marks, arrive } = notingPresenter();
    const { session, count } = start(arrive, never);
    await vi.advanceTimersByTimeAsync(10 * restMs);
    expect([session.lastCheckAt(), marks]).toEqual([null, []]);
    await engineArrives();
    await vi.advanceTimersByTimeAsync(0);
    expect([marks, count.nudge]).toEqual([['strong'], 1]);
  });

  test('that comes before the rest judges at the rest and not sooner', async () => {
    boxWith(draft);
    const { marks, arrive } = notingPresenter();
    start(arrive, never);
    await vi.advanceTimersByTimeAsync(restMs - 100);
    await engineArrives();
    await vi.advanceTimersByTimeAsync(50);
    expect(marks).toEqual([]);
    await vi.advanceTimersByTimeAsync(50);
    expect(marks).toEqual(['strong']);
  });

  test('that comes when the box has gone judges nothing', async () => {
    const box = boxWith(draft);
    const { session } = start(never, never);
    await vi.advanceTimersByTimeAsync(2 * restMs);
    box.remove();
    for (const tell of sizesChanged) tell();
    await engineArrives();
    await vi.advanceTimersByTimeAsync(10 * restMs);
    expect([session.lastCheckAt(), session.boxes.composer()]).toEqual([null, null]);
  });

  test('that cannot be brought breaks nothing, and is asked for again with the next rest', async () => {
    boxWith(draft);
    const { session, failures, count } = start(never, fails);
    await vi.advanceTimersByTimeAsync(restMs);
    expect([count.engine, failures, session.lastCheckAt()]).toEqual([2, [], null]);
    expect(await session.bringJudge()).toBeNull();
  });

  test('opens the card that was asked for before it came', async () => {
    boxWith(draft);
    const shown: unknown[] = [];
    const presenter = { show: (_: string, view: { card: { kind: string } | null }) => shown.push(view.card?.kind) };
    const { session } = start(async () => handOver('nudge', () => presenter as unknown as Presenter), never);
    await vi.advanceTimersByTimeAsync(restMs);
    session.open('keyboard');
    await engineArrives();
    await vi.advanceTimersByTimeAsync(0);
    expect(shown.at(-1)).toBe('finding');
  });

  test('that comes when all is over judges nothing and brings nothing', async () => {
    boxWith(draft);
    const { session, failures, count, end } = start(never, never);
    await vi.advanceTimersByTimeAsync(restMs);
    end();
    await engineArrives();
    await vi.advanceTimersByTimeAsync(10 * restMs);
    expect([session.lastCheckAt(), session.judge(), await session.bringJudge(), failures, count.nudge]).toEqual([
      null,
      null,
      null,
      [],
      0,
    ]);
  });
});
