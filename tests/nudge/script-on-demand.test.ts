import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { handOver, type StartEngine, type StartPresenter } from '@/entrypoints/composer.content/handover';
import { createScriptOnDemand } from '@/entrypoints/composer.content/script-on-demand';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const patienceMs = 1_500;
const start = (() => ({})) as unknown as StartPresenter;

/** A script of a page, and what the page asked for and heard of; `bring` is what the background does. */
function page(bring: () => Promise<void>) {
  const count = { asked: 0, arrived: 0 };
  const asks = () => {
    count.asked += 1;
    return bring();
  };
  const script = createScriptOnDemand('nudge', asks, () => {
    count.arrived += 1;
  });
  return { script, count };
}

const arrives = async () => handOver('nudge', start);
const fails = () => Promise.reject(new Error('no-answer'));
const never = () => new Promise<void>(() => undefined);

/** Notes when a promise has resolved. */
function watched(promise: Promise<void>) {
  const seen = { done: false };
  void promise.then(() => {
    seen.done = true;
  });
  return seen;
}

describe('a script on demand', () => {
  test('comes when it is asked for, once, and its coming is told', async () => {
    const { script, count } = page(arrives);
    expect(script.handed()).toBeNull();
    await Promise.all([script.load(), script.load()]);
    await script.load();
    expect([script.handed(), count]).toEqual([start, { asked: 1, arrived: 1 }]);
  });

  test('that cannot be loaded is asked for again', async () => {
    const { script, count } = page(fails);
    await script.load();
    expect(script.handed()).toBeNull();
    await script.load();
    expect(count).toEqual({ asked: 2, arrived: 0 });
  });

  test('that does not answer is not waited for forever, is asked for again, and counts when it comes late', async () => {
    const { script, count } = page(never);
    const loading = script.load();
    await vi.advanceTimersByTimeAsync(patienceMs);
    await loading;
    void script.load();
    expect([script.handed(), count]).toEqual([null, { asked: 2, arrived: 0 }]);
    handOver('nudge', start);
    expect([script.handed(), count]).toEqual([start, { asked: 2, arrived: 1 }]);
  });

  test('is waited for as long by whoever asks late, and no longer once it has come', async () => {
    const { script, count } = page(never);
    const first = watched(script.load());
    await vi.advanceTimersByTimeAsync(patienceMs - 100);
    const second = watched(script.load());
    await vi.advanceTimersByTimeAsync(200);
    expect([first.done, second.done, count.asked]).toEqual([true, false, 1]);
    handOver('nudge', start);
    await vi.advanceTimersByTimeAsync(0);
    expect(second.done).toBe(true);
  });

  test('may be asked for ahead: once, and a failed try waits for the next need', async () => {
    const { script, count } = page(fails);
    script.prepare();
    await vi.advanceTimersByTimeAsync(patienceMs);
    script.prepare();
    expect(count.asked).toBe(1);
    await script.load();
    script.prepare();
    expect(count.asked).toBe(2);
  });

  test('that was asked for ahead is not asked for a second time while it comes', async () => {
    const { script, count } = page(never);
    script.prepare();
    void script.load();
    expect(count.asked).toBe(1);
  });

  test('goes to the newest of two scripts that wait in one page', async () => {
    const old = page(never);
    const renewed = page(arrives);
    await renewed.script.load();
    expect([old.script.handed(), renewed.script.handed()]).toEqual([null, start]);
  });

  test('is not taken for another one that comes at the same time', async () => {
    const nudge = page(never);
    const engine = createScriptOnDemand('engine', never, () => undefined);
    const startEngine = (() => () => ({})) as unknown as StartEngine;
    handOver('engine', startEngine);
    expect([nudge.script.handed(), engine.handed()]).toEqual([null, startEngine]);
  });
});
