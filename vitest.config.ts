import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Vitest's reporter groups failures with `Map.groupBy`, which Node has from version 21 on; without it a failing run on
// Node 20 ends in an error that hides what failed.
Map.groupBy ??= function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/** Tests of rooms without DOM and browser. They need no stand-in for one, which takes most of the time of the others. */
const pureTests = [
  'tests/{analysis,architecture,bench,corpus,grammar,helper,nudging,patterns,progress,scripts}/**/*.test.ts',
];

export default defineConfig({
  test: {
    allowOnly: false,
    passWithNoTests: false,
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit-pure',
          include: pureTests,
          // Pure rooms hold no state that one file could leave behind for the next.
          isolate: false,
          testTimeout: 10_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit-browser',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...pureTests, 'tests/e2e/**'],
          testTimeout: 10_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // One browser at a time: two cores, and one clipboard and focus for all windows.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
