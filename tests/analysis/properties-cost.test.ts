/**
 * Cost in proportion to length, whatever stands in a draft, and never a throw. What patterns do is counted: each look at a
 * word of a sentence is one step. Cutting a draft into sentences is the work of regular expressions and can only be timed:
 * generously, and with several tries.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer } from '@/utils/analysis/analyze';
import { detect } from '@/utils/analysis/detectors/detect';
import type { Sentence, Token } from '@/utils/analysis/text/sentence-model';
import { readSentences } from '@/utils/analysis/text/sentences';

const longest = 100_000;

/** What a paste may be made of, over and over. */
const units: readonly (readonly [name: string, unit: string])[] = [
  ['ten thousand "you"', 'you '],
  ['"you are not" without an end', 'you are not '],
  ['"if you"', 'if you do not '],
  ['fillers', 'you are really just so fucking '],
  ['answers wanted', 'answer me '],
  ['insults', 'you are such an idiot, '],
  ['never and always', 'you never always '],
  ['reported talk', 'he said that you said '],
  ['conditions', 'unless you would if you could '],
  ['sentences that hurt', 'you never listen. '],
  ['commas', 'you, '],
  ['nested quotes', '"“\'you '],
  ['open quotes', '“ '],
  ['single quotes', "'a "],
  ['quoted insults', '"you idiot" '],
  ['brackets', '([you '],
  ['brackets alone', '(['],
  ['emoji', '😂'],
  ['families', '👩‍👩‍👧'],
  ['emoji and words', 'you😂'],
  ['no spaces', 'a'],
  ['no spaces, capitals', 'YOU'],
  ['letters by turns', 'ab'],
  ['stars', 'f*'],
  ['combining marks', 'a\u0301\u0301\u0301'],
  ['marks on nothing', '\u0301'],
  ['right to left', 'שלום '],
  ['right to left turned', '\u202eyou\u202c '],
  ['zero-width joiners', '\u200d'],
  ['joined letters', 'y\u200do\u200du '],
  ['lone halves', '\ud83d'],
  ['halves the wrong way', '\ude02\ud83d'],
  ['nulls', '\u0000'],
  ['line breaks', '\n'],
  ['words in lines', 'you\n'],
  ['quoted mail', '> you\n'],
  ['mail marks', '>'],
  ['spaces', ' '],
  ['dots', '.'],
  ['dots and digits', '1.'],
  ['question marks', 'you?! '],
  ['apostrophes', "y'a'l'l'"],
  ['backticks', '`a'],
  ['fences', '```a '],
  ['open links', 'http://'],
  ['links', 'https://a.b you '],
  ['smileys', ':)'],
  ['faces', '-_-'],
  ['hearts', '<3'],
  ['carets', '^__'],
  ['contractions', "you'ren't "],
  ['slang', 'ur gonna dunno '],
  ['other scripts', '你从来不听'],
];

const draftOf = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

let steps = 0;

/** A word that counts each look at it as a step. */
class WatchedToken implements Token {
  private readonly token: Token;
  readonly start: number;
  readonly end: number;
  readonly wordStart: number;
  readonly wordEnd: number;

  constructor(token: Token) {
    this.token = token;
    ({ start: this.start, end: this.end, wordStart: this.wordStart, wordEnd: this.wordEnd } = token);
  }

  get norm() {
    steps++;
    return this.token.norm;
  }

  get quoted() {
    steps++;
    return this.token.quoted;
  }

  get breakBefore() {
    steps++;
    return this.token.breakBefore;
  }

  get caps() {
    steps++;
    return this.token.caps;
  }
}

/** How many looks the patterns take at the words of a draft, and how many words it has. */
function stepsFor(draft: string, read: (sentence: Sentence) => unknown = detect): { steps: number; words: number } {
  const sentences = readSentences(draft);
  steps = 0;
  for (const sentence of sentences)
    read({ ...sentence, tokens: sentence.tokens.map((token) => new WatchedToken(token)) });
  return { steps, words: sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) };
}

/** Looks at one word, at most; an everyday message takes about twenty. */
const mostSteps = 600;
/** A draft eight times as long may take so many times eight times the steps; with the square it would be eight. */
const mostGrowth = 1.25;

/** What is wrong with the steps a draft takes as it grows, or null. */
function excessOf(unit: string, read?: (sentence: Sentence) => unknown): string | null {
  const short = stepsFor(draftOf(unit, 2000), read);
  const long = stepsFor(draftOf(unit, 16_000), read);
  if (long.steps > mostGrowth * 8 * Math.max(short.steps, 100)) return `${short.steps} steps become ${long.steps}`;
  return long.steps > mostSteps * long.words ? `${long.steps} steps for ${long.words} words` : null;
}

describe('the steps of patterns', () => {
  it.each(units)('are few for each word of %s and grow no faster than they', (_name, unit) => {
    expect(excessOf(unit)).toBeNull();
  });

  it('are seen to grow where each word looks at a tenth of all others', () => {
    const slow = ({ tokens }: Sentence) =>
      tokens.map(() => tokens.filter((token, i) => i % 10 === 0 && token.norm === 'you'));
    expect(excessOf('you ', slow)).toMatch(/^25000 steps become 1600000$/);
  });

  it('are seen to be many', () => {
    const busy = ({ tokens }: Sentence) => {
      for (const token of tokens) for (let i = 0; i <= mostSteps; i++) if (token.norm === '') return;
    };
    expect(excessOf('you ', busy)).toMatch(/words$/);
  });
});

/** A part of the longest draft that is timed beside it: one in so many characters. */
const part = 32;
/** The whole may cost so many times the part: linear would be 32, the square 1,024. What is left is for a busy machine. */
const mostTimes = 200;
/** In milliseconds; a part that takes less counts as this much. */
const leastMeasurable = 1;

/** Processor time of a call in milliseconds: waiting for a busy machine does not count. */
function msOf(call: () => void): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Whether time stays in proportion to length in one of a few tries: collecting garbage slows one of them, not all. */
function isInProportion(callWith: (length: number) => void, tries = 4): boolean {
  return Array.from({ length: tries }).some(() => {
    const short = Math.min(...[1, 2, 3].map(() => msOf(() => callWith(longest / part))));
    return msOf(() => callWith(longest)) < mostTimes * Math.max(short, leastMeasurable);
  });
}

describe('the time of an analysis', () => {
  it.each(units)('stays in proportion to the length of %s', (_name, unit) => {
    const [short, long] = [longest / part, longest].map((length) => draftOf(unit, length));
    expect(isInProportion((length) => void analyze((length === longest ? long : short) ?? ''))).toBe(true);
  });

  it('is seen to be out of proportion where it goes with the square', () => {
    const slow = (length: number) => {
      let sum = 0;
      for (let i = 0; i < length; i++) for (let j = 0; j < length; j += 12) sum += i ^ j;
      return sum;
    };
    expect(isInProportion(slow, 1)).toBe(false);
  });
});

describe('no draft', () => {
  const unit = fc.oneof(
    fc.constantFrom(...units.map(([, text]) => text)),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const anyDraft = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''));

  it('makes the engine throw', () => {
    const remembering = createAnalyzer();
    fc.assert(
      fc.property(anyDraft, (draft) => {
        analyze(draft);
        remembering.analyze(draft);
      }),
      { seed: 20_261_130, numRuns: 2000 },
    );
  });
});
