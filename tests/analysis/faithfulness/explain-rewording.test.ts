import { describe, expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';
import { createFaithfulness, explainRewording, type Violation } from '@/utils/analysis/explain-rewording';
import { fairPairs } from './fair-pairs';
import { plantedPairs } from './planted-pairs';

const explain = (before: string, after: string) => explainRewording(before, after, analyze);
const planted = Object.entries(plantedPairs) as [Violation, (typeof plantedPairs)[Violation]][];

describe.each(planted)('a rewording with a planted fault: %s', (fault, pairs) => {
  it.each(pairs)('%s => %s', (before, after) => {
    expect(explain(before, after)).toContain(fault);
  });
});

describe('a fair rewording has no fault', () => {
  it.each(fairPairs)('%s => %s', (before, after) => {
    expect(explain(before, after)).toEqual([]);
  });
});

describe('the tables', () => {
  it('hold every fault in many voices, and more than a hundred fair pairs', () => {
    for (const [fault, pairs] of planted) expect(pairs.length, fault).toBeGreaterThanOrEqual(15);
    expect(planted.flatMap(([, pairs]) => pairs).length).toBeGreaterThanOrEqual(200);
    expect(fairPairs.length).toBeGreaterThanOrEqual(100);
  });

  it('seldom name a fault beside the planted one', () => {
    const alone = planted.flatMap(([, pairs]) =>
      pairs.filter(([before, after]) => explain(before, after).length === 1),
    );
    expect(alone.length).toBeGreaterThan(0.9 * planted.flatMap(([, pairs]) => pairs).length);
  });
});

describe('what is no fault', () => {
  it.each([
    ['a draft left as it is', 'Could you call Priya at 8?', 'Could you call Priya at 8?'],
    ['a blank', 'shut up', "I need a break. I'll be back at ___."],
    ['a number inside an insult', "you're a two faced liar", 'I feel hurt and unsure what to believe'],
    ['an accusing always', 'You always forget the bins.', 'I feel let down when you forget the bins.'],
  ])('%s', (_, before, after) => {
    expect(explain(before, after)).toEqual([]);
  });

  it.each([
    ['8pm', '8 pm'],
    ['8pm', '8'],
    ['half eight', '8:30'],
    ['8.15', '8:15'],
    ['quarter past seven', '7:15'],
    ['twenty to six', '5.40'],
    ['noon', '12'],
    ['20:00', '8 pm'],
    ['8 p.m.', '8pm'],
  ])('the same time in another form: %s and %s', (told, again) => {
    expect(explain(`You idiot, be there at ${told}.`, `Could you be there at ${again}?`)).toEqual([]);
    expect(explain(`You idiot, be there at ${again}.`, `Could you be there at ${told}?`)).toEqual([]);
  });

  it.each([
    ['8am', '8pm'],
    ['half eight', '8'],
    ['quarter to six', '6:15'],
    ['noon', 'midnight'],
    ['Tuesday', 'Thursday'],
  ])('but another time is one: %s and %s', (told, other) => {
    expect(explain(`You idiot, the car comes ${told}.`, `The car comes ${other}.`)).toContain('dropped-time');
  });
});

describe('a draft read once', () => {
  it('judges every rewording as if it were the only one', () => {
    const before = 'You never help, you lazy pig. The plumber comes on Tuesday at 9, so ring him.';
    const { explain: explainMany, isFair } = createFaithfulness(before, analyze(before).findings);
    const offers = [
      "I'd love some help. The plumber comes on Tuesday at 9, could you ring him?",
      "I'd love some help. The plumber comes at 9, could you ring him?",
      "I'm sorry. I'd love some help. The plumber comes on Tuesday at 9.",
      "I'd love some help. The plumber comes on Tuesday at 9, could you ring him?",
    ];
    expect(offers.map(explainMany)).toEqual([[], ['dropped-time'], ['dropped-request', 'added-apology'], []]);
    expect(offers.map(isFair)).toEqual([true, false, false, true]);
  });

  it('calls fair what has no fault, over all pairs', () => {
    for (const [before, after] of [...fairPairs, ...planted.flatMap(([, pairs]) => pairs)]) {
      const { explain: explainOne, isFair } = createFaithfulness(before, analyze(before).findings);
      expect(isFair(after), after).toBe(explainOne(after).length === 0);
    }
  });
});

describe('speed', () => {
  it('grows with the length of a text and stays beside that of an analysis', () => {
    const before = 'You never help and the plumber comes on Tuesday at 9, so ring him and tell Priya too. ';
    const after = "I'd love some help. The plumber comes on Tuesday at 9, could you ring him and tell Priya too? ";
    const time = (times: number) => {
      const analysis = analyze(before.repeat(times));
      return fastest(() => explainRewording(before.repeat(times), after.repeat(times), () => analysis));
    };
    expect(time(80)).toBeLessThan(Math.max(1, 30 * time(8)));
    expect(time(1)).toBeLessThan(Math.max(0.5, 10 * fastest(() => analyze(before))));
  });
});

/** The shortest of thirty runs, in milliseconds. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
