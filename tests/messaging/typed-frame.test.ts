import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteTyped, typedFrame } from '@/utils/messaging/typed-frame';

type Answers = readonly { readonly frameId: number; readonly result?: number }[];

function withFrames(answers: Answers | Error) {
  const executeScript = vi.fn(async () => {
    if (answers instanceof Error) throw answers;
    return answers;
  });
  Object.assign(fakeBrowser.scripting, { executeScript });
  return executeScript;
}

afterEach(() => fakeBrowser.reset());

test.each<[string, Answers | Error, number]>([
  [
    'the page itself where nothing was typed',
    [
      { frameId: 0, result: 0 },
      { frameId: 7, result: 0 },
    ],
    0,
  ],
  [
    'the frame typed in last',
    [
      { frameId: 0, result: 20 },
      { frameId: 7, result: 30 },
      { frameId: 9, result: 10 },
    ],
    7,
  ],
  [
    'the page itself typed in last',
    [
      { frameId: 7, result: 10 },
      { frameId: 0, result: 20 },
    ],
    0,
  ],
  ['the page itself where a frame gives no answer', [{ frameId: 0, result: 0 }, { frameId: 7 }], 0],
  ['the page itself where the browser lets nobody look', new Error('Cannot access contents of the page'), 0],
])('%s', async (_, answers, frameId) => {
  withFrames(answers);
  expect(await typedFrame(3)).toEqual({ tabId: 3, frameId });
});

test('each frame answers with what it noted', async () => {
  const executeScript = withFrames([]);
  await typedFrame(3);
  const [[{ func, target }]] = executeScript.mock.calls as unknown as [[{ func: () => number; target: object }]];
  expect(target).toEqual({ tabId: 3, allFrames: true });
  expect(func()).toBe(0);
  noteTyped(1234);
  expect(func()).toBe(1234);
});
