import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { handOver, type StartPresenter } from '@/entrypoints/composer.content/handover';
import { createNudgeScript } from '@/entrypoints/composer.content/nudge-script';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const start = (() => ({})) as unknown as StartPresenter;

/** The script of a page, and what the page asked for and heard of; `bring` is what the background does. */
function page(bring: () => Promise<void>) {
  const count = { asked: 0, arrived: 0 };
  const asks = () => {
    count.asked += 1;
    return bring();
  };
  const script = createNudgeScript(asks, () => {
    count.arrived += 1;
  });
  return { script, count };
}

const arrives = async () => handOver(start);
const fails = () => Promise.reject(new Error('no-answer'));
const never = () => new Promise<void>(() => undefined);

describe('the script that shows and writes', () => {
  test('comes when it is asked for, once, and its coming is told', async () => {
    const { script, count } = page(arrives);
    expect(script.start()).toBeNull();
    await Promise.all([script.load(), script.load()]);
    await script.load();
    expect([script.start(), count]).toEqual([start, { asked: 1, arrived: 1 }]);
  });

  test('that cannot be loaded is asked for again', async () => {
    const { script, count } = page(fails);
    await script.load();
    expect(script.start()).toBeNull();
    await script.load();
    expect(count).toEqual({ asked: 2, arrived: 0 });
  });

  test('that does not answer is not waited for forever, is asked for again, and counts when it comes late', async () => {
    const { script, count } = page(never);
    const loading = script.load();
    await vi.advanceTimersByTimeAsync(1_500);
    await loading;
    void script.load();
    expect([script.start(), count]).toEqual([null, { asked: 2, arrived: 0 }]);
    handOver(start);
    expect([script.start(), count]).toEqual([start, { asked: 2, arrived: 1 }]);
  });

  test('goes to the newest of two scripts that wait in one page', async () => {
    const old = page(never);
    const renewed = page(arrives);
    await renewed.script.load();
    expect([old.script.start(), renewed.script.start()]).toEqual([null, start]);
  });
});
