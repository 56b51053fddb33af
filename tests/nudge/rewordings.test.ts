import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changedWords } from '@/components/nudge/changed-words';
import { handOver, takeOver } from '@/entrypoints/composer.content/handover';
import { createRewordings } from '@/entrypoints/composer.content/rewordings';
import { analyze } from '@/utils/analysis/analyze';
import { describePattern } from '@/utils/analysis/describe-pattern';
import { createReworder } from '@/utils/analysis/reword';

const draft = 'you never help with anything';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  takeOver();
});

/** Rewordings of a page, and what the page asked for; `bring` is what the background does. */
function page(bring: () => Promise<void>) {
  let asked = 0;
  const rewordings = createRewordings(analyze, () => {
    asked += 1;
    return bring();
  });
  return { rewordings, asked: () => asked };
}

const arrives = async () => handOver({ createReworder, describePattern, changedWords });
const fails = () => Promise.reject(new Error('no-answer'));

describe('the script with the rewordings', () => {
  test('comes when it is asked for, once, and uses the detection that is there', async () => {
    const { rewordings, asked } = page(arrives);
    expect(rewordings.current()).toBeNull();
    await Promise.all([rewordings.load(), rewordings.load()]);
    await rewordings.load();
    expect(asked()).toBe(1);
    expect(rewordings.current()?.reword(draft, analyze(draft)).length).toBeGreaterThan(0);
  });

  test('is waited for while it comes', async () => {
    const { rewordings } = page(arrives);
    const loading = rewordings.load();
    expect(rewordings.isLoading()).toBe(true);
    await loading;
    expect(rewordings.isLoading()).toBe(false);
  });

  test('that cannot be loaded is told by nothing but its absence, and is asked for again', async () => {
    const { rewordings, asked } = page(fails);
    await rewordings.load();
    expect([rewordings.current(), rewordings.isLoading()]).toEqual([null, false]);
    await rewordings.load();
    expect(asked()).toBe(2);
  });

  test('that does not answer is not waited for forever, and counts when it comes late', async () => {
    const { rewordings } = page(() => new Promise(() => undefined));
    const loading = rewordings.load();
    await vi.advanceTimersByTimeAsync(1_500);
    await loading;
    expect([rewordings.current(), rewordings.isLoading()]).toEqual([null, false]);
    handOver({ createReworder, describePattern, changedWords });
    expect(rewordings.current()).not.toBeNull();
  });

  test('leaves nothing behind in the world that both scripts share', async () => {
    const { rewordings } = page(arrives);
    await rewordings.load();
    rewordings.current();
    expect(takeOver()).toBeNull();
  });
});
