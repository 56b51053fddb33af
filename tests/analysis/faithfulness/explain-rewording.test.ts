import { describe, expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';
import { explainRewording, type Violation } from '@/utils/analysis/explain-rewording';
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

describe('speed', () => {
  it('checks a pair of 30 words in well under a millisecond, and a long one in proportion', () => {
    const before =
      'You never help with anything and I am so tired of it, the plumber comes on Tuesday at 9 and you are out again, so ring him and tell Priya too.';
    const after =
      "I feel tired and I'd love some help. The plumber comes on Tuesday at 9 and you are out, could you ring him and tell Priya too?";
    const analysis = analyze(before);
    const short = fastest(() => explainRewording(before, after, () => analysis));
    const long = fastest(() => explainRewording(`${before} `.repeat(40), `${after} `.repeat(40), () => analysis));
    expect(short).toBeLessThan(1);
    expect(long).toBeLessThan(Math.max(1, 40 * short * 3));
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
