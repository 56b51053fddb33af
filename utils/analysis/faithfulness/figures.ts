/** A text as a row of numbers and words, in figures or spelled out: *two hundred and forty* is one number. */
import type { Span } from '../types';

export interface Figure extends Span {
  readonly typed: string;
  /** Lower case, straight apostrophe. */
  readonly word: string;
  readonly number: number | null;
  readonly isMoney: boolean;
  readonly isPercent: boolean;
  readonly isOrdinal: boolean;
  /** *one*, *first*, *second*: more often no number at all. */
  readonly isOne: boolean;
  /** What stands between the figure before and this one, without blanks. */
  readonly gap: string;
  readonly breakBefore: boolean;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinalWords =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const values: ReadonlyMap<string, number> = new Map([
  ...small.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, 20 + 10 * i] as const),
  ...ordinalWords.map((word, i) => [word, i] as const),
  ...([
    ['twice', 2],
    ['thrice', 3],
    ['dozen', 12],
    ['thirtieth', 30],
    ['fourty', 40],
    ['hundredth', 100],
    ['thousandth', 1000],
    ['millionth', 1e6],
    ['hundreds', 100],
    ['thousands', 1000],
    ['millions', 1e6],
    ['nought', 0],
  ] as const),
]);
const ordinals = new Set([...ordinalWords, 'thirtieth', 'hundredth', 'thousandth', 'millionth']);
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['k', 1000],
  ['grand', 1000],
  ['lakh', 100_000],
  ['lakhs', 100_000],
  ['million', 1e6],
  ['billion', 1e9],
]);

// A number with its currency, or a word; no nested repetition, so that the scan is linear.
const piece = /[£$€₹]?\d+(?:,\d{3}(?!\d))*(?:[.:]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/** The numbers and words of a text, in order. */
export function figuresOf(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  let end = 0;
  for (const match of text.matchAll(piece)) {
    const gap = text.slice(end, match.index);
    // *b4*, *gr8*: a digit inside a word is no number.
    if (gap === '' && /^\d/.test(match[0]) && !isCurrency(figures.at(-1))) {
      end = match.index + match[0].length;
      continue;
    }
    end = match.index + match[0].length;
    append(figures, readFigure(text, match[0], match.index, gap));
  }
  return figures;
}

function readFigure(text: string, typed: string, start: number, between: string): Figure {
  const end = start + typed.length;
  const gap = between.trim();
  const breakBefore = gap !== '' ? /[,;:.!?()–—]/.test(gap) || between.includes('\n') : between.includes('\n');
  const code = typed.charCodeAt(0);
  const isWord = code > 0x39 && !isPriced(typed);
  const word = isWord ? typed.toLowerCase().replace('’', "'") : typed.replace(/^[£$€₹]/, '');
  const number = isWord ? (values.get(word) ?? null) : digitsOf(word);
  const isNumber = number !== null || scales.has(word);
  const rest = isNumber ? text.slice(end, end + 10) : '';
  return {
    start,
    end,
    typed,
    word,
    number,
    gap,
    breakBefore,
    isMoney:
      isNumber && (isPriced(typed) || /^(?:€| ?(?:quid|pounds?|euros?|dollars?|bucks?|rupees?|rs)\b)/i.test(rest)),
    isPercent: isNumber && /^(?:%| ?percent)/i.test(rest),
    isOrdinal: isNumber && (isWord ? ordinals.has(word) : /^(?:st|nd|rd|th)\b/i.test(rest)),
    isOne: isNumber && /^(?:one|first|second)$/.test(word),
  };
}

/** The start of a text, or what a price is written with: *rs500*. */
const isCurrency = (figure: Figure | undefined) =>
  figure === undefined || figure.number !== null || /^(?:rs|inr|eur|usd|gbp|x)$/.test(figure.word);

const isPriced = (typed: string) => /^[£$€₹]/.test(typed);

/** 1,150.50 → 1150.5; of 9.40.12 the first two parts. */
function digitsOf(typed: string): number {
  return Number.parseFloat(typed.replaceAll(',', '').replace(':', '.'));
}

/** Adds a figure, joined with the one before where both are one number: *twenty five*, *a hundred*, *two thousand*. */
function append(figures: Figure[], figure: Figure): void {
  if (!joinScale(figures, figure) && !joinTail(figures, figure)) figures.push(figure);
}

/** *a hundred*, *two thousand*, *5k*; the ending of *9th* goes with its figure. */
function joinScale(figures: Figure[], figure: Figure): boolean {
  const last = figures.at(-1);
  if (last?.isOrdinal && last.end === figure.start && /^(?:st|nd|rd|th)$/.test(figure.word)) {
    figures[figures.length - 1] = { ...last, end: figure.end, typed: last.typed + figure.typed };
    return true;
  }
  const scale = scales.get(figure.word);
  if (scale === undefined) return false;
  const counted = last !== undefined && last.number !== null && !figure.breakBefore ? last : null;
  if (!counted && /^(?:k|grand)$/.test(figure.word)) return false;
  const first = counted ?? (last?.word === 'a' ? last : null);
  if (first) figures.pop();
  figures.push({
    ...figure,
    start: first?.start ?? figure.start,
    number: (counted?.number ?? 1) * scale,
    isMoney: figure.isMoney || (counted?.isMoney ?? false),
    isOne: false,
  });
  return true;
}

/** *twenty five*, *two hundred and forty*. */
function joinTail(figures: Figure[], figure: Figure): boolean {
  const last = figures.at(-1);
  const head = last?.word === 'and' ? figures.at(-2) : last;
  if (!head || !isSpelled(head) || !isSpelled(figure) || figure.breakBefore) return false;
  const isTens =
    last === head && head.number >= 20 && head.number < 100 && head.number % 10 === 0 && figure.number < 10;
  const isScaled = head.number >= 100 && figure.number < 100 && scales.has(head.word);
  if (!isTens && !isScaled) return false;
  if (last !== head) figures.pop();
  const { start, word } = head;
  figures[figures.length - 1] = { ...figure, start, word, number: head.number + figure.number, isOne: false };
  return true;
}

const isSpelled = (figure: Figure): figure is Figure & { readonly number: number } =>
  figure.number !== null && figure.number > 0 && !/\d/.test(figure.typed);
