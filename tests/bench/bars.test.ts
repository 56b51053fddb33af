import { describe, expect, it } from 'vitest';
import { judge } from '@/tests/bench/bars.mjs';
import { fitLine, summarize, timeInTurns } from '@/tests/bench/measure.mjs';
import { startPeers } from '@/tests/bench/peers.mjs';

const lengths = [250, 500, 1000, 2000, 4000, 6000, 8000, 10_000];
const growing = (msOf: (length: number) => number) => lengths.map((length) => ({ length, ms: msOf(length) }));
const messages = (engine: number, vader: number | null) => ({
  engine: { median: engine },
  'vader-sentiment': vader === null ? null : { median: vader },
});
const straight = growing((length) => 0.02 + length * 0.0002);

describe('the bars of the bench', () => {
  it.each([
    ['are met by a fast engine of linear cost', messages(0.02, 0.1), straight, 0.3, [true, true, true, true]],
    ['are missed by slow rewordings', messages(0.02, 0.1), straight, 2.1, [true, true, true, false]],
    ['are missed by an engine of a third of the peer', messages(0.034, 0.1), straight, 0.3, [false, true, true, true]],
    ['are missed without the peer', messages(0.02, null), straight, 0.3, [false, true, true, true]],
    [
      'are missed by a cost that grows with the square',
      messages(0.02, 0.1),
      growing((length) => length ** 2 * 1e-7),
      0.3,
      [true, false, false, true],
    ],
    [
      'are missed by a cost that grows a little too fast',
      messages(0.02, 0.1),
      growing((length) => length * 2e-4 + length ** 2 * 2e-8),
      0.3,
      [true, true, false, true],
    ],
    [
      'are missed by a cost without a shape',
      messages(0.02, 0.1),
      growing((length) => length * 2e-4 + (length === 4000 ? 0.8 : 0)),
      0.3,
      [true, false, true, true],
    ],
  ])('%s', (_name, byProgram, growth, ms, expected) => {
    expect(judge({ messages: byProgram, growth, rewordings: { median: ms } }).map(({ isMet }) => isMet)).toEqual(
      expected,
    );
  });
});

describe('measuring', () => {
  it('finds the line that points lie on', () => {
    const { msPerThousand, msAtZero, r2 } = fitLine(growing((length) => 1 + length * 0.002));
    expect([msPerThousand, msAtZero, r2].map((n) => Number(n.toFixed(9)))).toEqual([2, 1, 1]);
  });

  it('sums up calls', () => {
    expect(summarize([5, 1, 4, 2, 3])).toEqual({ min: 1, median: 3, p95: 5 });
  });

  it('lets programs take turns and times each once a round', async () => {
    const calls: string[] = [];
    const subjects = ['a', 'b'].map((name) => ({ name, check: () => calls.push(name) }));
    const times = await timeInTurns(subjects, ['x'], { rounds: 2, warmMs: 0 });
    expect(calls.join('')).toBe('abaabbbbaa');
    expect([...times.values()].map((list) => list.length)).toEqual([2, 2]);
  });

  it('says why a program could not start', async () => {
    const started = await startPeers([
      { name: 'well', start: async () => (text: string) => text.length },
      { name: 'broken', start: async () => Promise.reject(new Error('no WebAssembly here')) },
    ]);
    expect(started.map(({ name, problem }) => [name, problem])).toEqual([
      ['well', null],
      ['broken', 'no WebAssembly here'],
    ]);
  });
});
