/** What holds of every draft, tried on drafts of our own, on drafts made of their pieces, and on any string at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer } from '@/utils/analysis/analyze';
import { createDetector, detect } from '@/utils/analysis/detectors/detect';
import { readSentences } from '@/utils/analysis/text/sentences';
import type { Analysis } from '@/utils/analysis/types';
import { ownDrafts } from './own-drafts';

/** Everything that could break an offset: marks, quotes, emoji, other scripts, half characters, invisible ones. */
const oddities =
  '. ?! … , \n \n> " “ ” \' ‘ ’ ` ``` ( ] - — : ; / * _ 😂 👩‍👩‍👧 ❤️ <3 :) ^_^ \u0301 \u200d \u200b \u202e \u0000 \ud83d \ude02 שלום 你 ﬁ İ ß 𝓎𝑜𝓊 https://a.b you never u r dont'
    .split(' ')
    .concat(' ', '\t', 'you are', 'NEVER', "you're", 'soooo');

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ownDrafts) },
  { weight: 3, arbitrary: fc.constantFrom(...oddities) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const madeDraft = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
/** Any sequence of UTF-16 units, halves of characters and null among them. */
const anyString = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));
const anyDraft = fc.oneof(madeDraft, fc.string({ unit: 'grapheme', maxLength: 80 }), anyString);

/** The same runs each time: a test that fails has failed before. */
const steadily = { seed: 20_261_130, numRuns: 1000 };

const letter = /[\p{L}\p{N}]/u;
/** The D of :D and the 3 of <3 are no part of the word behind them. */
const emoticonAtEnd = /(?:[:;=]['’]?-?[DPpO3]+|<3+)$/;

/** Everything wrong with the places of an analysis. */
function misplaced(draft: string, { findings }: Analysis): readonly string[] {
  const byPlace = findings.toSorted((a, b) => a.start - b.start);
  return byPlace.flatMap(({ start, end, pattern }, i) => {
    const words = draft.slice(start, end);
    const before = draft.slice(0, start).replace(emoticonAtEnd, ' ').match(/.$/su)?.[0] ?? '';
    const after = draft.slice(end).match(/^./su)?.[0] ?? '';
    const wrongs = [
      [Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= draft.length, 'outside the draft'],
      [start < end && letter.test(words), 'without a word'],
      [i === 0 || start >= (byPlace[i - 1]?.end ?? 0), 'over another'],
      [!(letter.test(before) && letter.test(words.match(/^./su)?.[0] ?? '')), 'begins inside a word'],
      [!(letter.test(after) && letter.test(words.match(/.$/su)?.[0] ?? '')), 'ends inside a word'],
      [words.isWellFormed() || !draft.isWellFormed(), 'cuts a character in two'],
    ] as const;
    return wrongs.filter(([isRight]) => !isRight).map(([, wrong]) => `${pattern} «${words}» ${wrong}`);
  });
}

describe('places of findings', () => {
  it('are right in every draft of our own, alone and behind an emoji', () => {
    const drafts = [...ownDrafts, ...ownDrafts.map((draft) => `👩‍👩‍👧 ${draft} 😤`)];
    expect(drafts.flatMap((draft) => misplaced(draft, analyze(draft)))).toEqual([]);
  });

  it('are right in any draft', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(misplaced(draft, analyze(draft))).toEqual([]);
      }),
      steadily,
    );
  });

  it.each([
    ['[not listen]', "you don't listen", "don't listen"],
    ['[you do] not', 'you dont listen', 'you dont'],
    ['[are late]', 'ur late', 'ur late'],
  ])('of %s in %j are whole words', (line, draft, words) => {
    const found = createDetector([{ id: 'planted', family: 'criticism', strength: 'mild', match: [line] }]);
    const [finding] = readSentences(draft).flatMap((sentence) => found(sentence).findings);
    expect(draft.slice(finding?.start, finding?.end)).toBe(words);
  });

  it.each([
    [{ start: 4, end: 12 }, 'begins inside a word'],
    [{ start: 3, end: 5 }, 'ends inside a word'],
    [{ start: 2, end: 3 }, 'without a word'],
    [{ start: 3, end: 99 }, 'outside the draft'],
    [{ start: 1, end: 12 }, 'cuts a character in two'],
  ] as const)('at %j are seen to be wrong', (span, wrong) => {
    const finding = { ...span, family: 'contempt', strength: 'mild', pattern: 'planted' } as const;
    const analysis: Analysis = { language: 'en', findings: [finding], protected: null, kindness: [] };
    expect(misplaced('😂 you never', analysis).join()).toContain(wrong);
  });

  it('one over the other are seen to be wrong', () => {
    const finding = { start: 0, end: 9, family: 'contempt', strength: 'mild', pattern: 'planted' } as const;
    const findings = [finding, { ...finding, start: 4 }];
    const analysis: Analysis = { language: 'en', findings, protected: null, kindness: [] };
    expect(misplaced('you never', analysis).join()).toContain('over another');
  });
});

describe('an analysis', () => {
  it('is the same each time, whatever was read in between', () => {
    const first = ownDrafts.map((draft) => analyze(draft));
    const again = ownDrafts.toReversed().map((draft) => analyze(draft));
    expect(again.toReversed()).toEqual(first);
  });
});

/** One change of a draft: what stands between two places becomes something else. Places are shares of the length. */
const edit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 12 }),
  text: fc.oneof(fc.constant(''), piece),
});

describe('an analyzer that remembers', () => {
  it('says after any edits what a new one says', () => {
    fc.assert(
      fc.property(madeDraft, fc.array(edit, { maxLength: 8 }), (start, edits) => {
        const remembering = createAnalyzer();
        let draft = start;
        expect(remembering.analyze(draft)).toEqual(analyze(draft));
        for (const { from, length, text } of edits) {
          const at = Math.floor(from * draft.length);
          draft = draft.slice(0, at) + text + draft.slice(at + length);
          expect(remembering.analyze(draft)).toEqual(analyze(draft));
        }
      }),
      { ...steadily, numRuns: 250 },
    );
  });

  it('says letter by letter what a new one says', () => {
    const remembering = createAnalyzer();
    const draft = ownDrafts.filter((_, i) => i % 100 === 0).join(' ');
    for (let length = 0; length <= draft.length; length++) {
      const typed = draft.slice(0, length);
      expect(remembering.analyze(typed)).toEqual(analyze(typed));
    }
  });

  it('reads a sentence once, wherever it stands later', () => {
    const read: string[] = [];
    const remembering = createAnalyzer((sentence) => {
      read.push(sentence.tokens.map(({ norm }) => norm).join(' '));
      return detect(sentence);
    });
    const readFor = (draft: string) => {
      read.length = 0;
      remembering.analyze(draft);
      return read.join(' | ');
    };
    expect(readFor('You never listen. Dinner is at six.')).toBe('you never listen | dinner is at six');
    expect(readFor('You never listen. Dinner is at six.')).toBe('');
    expect(readFor('Hi! You never listen. Dinner is at six.')).toBe('hi');
    expect(readFor('Hi! Dinner is at six. You never listen.')).toBe('');
    expect(readFor('Hi! Dinner is at six. You never listen. o')).toBe('o');
    expect(readFor('Hi! Dinner is at six. You never listen. ok')).toBe('ok');
  });

  it('reads one sentence for one more letter, however long the draft', () => {
    let sentencesRead = 0;
    const remembering = createAnalyzer((sentence) => {
      sentencesRead++;
      return detect(sentence);
    });
    const paste = Array.from({ length: 200 }, (_, i) => `This is line ${i}.`).join('\n');
    remembering.analyze(paste);
    expect(sentencesRead).toBe(200);
    remembering.analyze(`${paste} y`);
    remembering.analyze(`${paste} yo`);
    expect(sentencesRead).toBe(202);
  });
});
