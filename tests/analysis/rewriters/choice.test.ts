import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '@/utils/analysis/analyze';
import { createReworder } from '@/utils/analysis/reword';
import { swapFeeling } from '@/utils/analysis/swap-feeling';
import { noTaste, type Taste } from '@/utils/analysis/types';
import { draftsByVoice } from './drafts';
import { readMarked } from './marked';

const { analyze } = createAnalyzer();
const reword = createReworder(analyze);
const rewordWith = (marked: string, taste: Taste, seed = 0) => {
  const { draft, analysis } = readMarked(marked);
  return reword(draft, analysis, { taste, seed });
};

describe('what a person used before', () => {
  const marked = "{cri:You're always late}.";

  it('puts the variant they use first', () => {
    expect(rewordWith(marked, noTaste)[0]?.variant).toBe('gentle');
    const taste = { ...noTaste, variants: { firm: 3, gentle: 1 } };
    expect(rewordWith(marked, taste).map(({ variant }) => variant)).toEqual(['firm', 'gentle', 'curious']);
  });

  it('names the feeling they chose where it is among those that fit', () => {
    const seeds = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const feelingAt = (seed: number, taste: Taste) => {
      const gentle = rewordWith(marked, taste, seed).find(({ variant }) => variant === 'gentle');
      return gentle?.feeling ? gentle.replacement.slice(gentle.feeling.start, gentle.feeling.end) : '';
    };
    const named = seeds.map((seed) => ({ seed, feeling: feelingAt(seed, noTaste) })).filter(({ feeling }) => feeling);
    const [first, ...others] = named;
    const other = others.find(({ feeling }) => feeling !== first?.feeling)?.feeling ?? '';
    expect(other).not.toBe('');
    expect(feelingAt(first?.seed ?? 0, { ...noTaste, feelings: { [other]: 2 } })).toBe(other);
  });

  it('changes nothing by feelings that do not fit', () => {
    expect(rewordWith(marked, { ...noTaste, feelings: { zorblat: 9 } })).toEqual(rewordWith(marked, noTaste));
  });

  it('gives the same draft with the same taste the same suggestions', () => {
    const taste = { variants: { curious: 2 }, feelings: { stressed: 1 } };
    expect(rewordWith(marked, taste, 2)).toEqual(rewordWith(marked, taste, 2));
  });
});

describe('the feeling that is named', () => {
  const rewordings = Object.values(draftsByVoice)
    .flat()
    .flatMap((marked) => {
      const { draft, analysis } = readMarked(marked);
      return reword(draft, analysis).map((rewording) => ({ draft, rewording }));
    });
  const named = rewordings.filter(({ rewording }) => rewording.feeling);

  it('is found in many', () => {
    expect(named.length).toBeGreaterThan(60);
  });

  it('stands where it is said to, and can be swapped for any of the others', () => {
    for (const { draft, rewording } of named) {
      const { start = 0, end = 0, others = [] } = rewording.feeling ?? {};
      expect(rewording.replacement.slice(start, end)).toMatch(/^[a-z][a-z ']*$/);
      expect(others.length).toBeGreaterThanOrEqual(2);
      for (const other of others) {
        const swapped = swapFeeling(rewording, other);
        expect(swapped.parts.map((part) => part.text).join('')).toBe(swapped.text);
        const { span, replacement } = swapped;
        expect(draft.slice(0, span.start) + replacement + draft.slice(span.end)).toBe(swapped.text);
        expect(analyze(swapped.text).findings, swapped.text).toEqual([]);
      }
    }
  });

  it('leaves no mark behind in the text', () => {
    for (const { rewording } of rewordings)
      expect(rewording.text + rewording.parts.map((part) => part.text).join('')).not.toMatch(/[\uE000-\uE002]/);
  });
});
