import { describe, expect, test } from 'vitest';
import { createGuard } from '@/entrypoints/composer.content/guarded';

describe('a guarded listener', () => {
  const failures: string[] = [];
  const guard = createGuard((name) => failures.push(name));

  test.each([
    ['rejects', () => Promise.reject(new Error('zorblat'))],
    [
      'throws',
      () => {
        throw new Error('zorblat');
      },
    ],
  ])('that %s tells its name, and nothing of the error', async (name, listener) => {
    failures.length = 0;
    expect(guard(name, listener)()).toBeUndefined();
    await Promise.resolve();
    await Promise.resolve();
    expect(failures).toEqual([name]);
  });

  test('that works is passed what it was called with', () => {
    const seen: unknown[] = [];
    guard('works', (...args: readonly [string, number]) => seen.push(...args))('a', 1);
    expect(seen).toEqual(['a', 1]);
  });
});
