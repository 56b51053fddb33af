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
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const values: ReadonlyMap<string, number> = new Map([
  ...small.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, 20 + 10 * i] as const),
  ...ordinals.map((word, i) => [word, i] as const),
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
    end = match.index + match[0].length;
    append(figures, readFigure(text, match[0], match.index, gap));
  }
  return figures;
}

function readFigure(text: string, typed: string, start: number, between: string): Figure {
  const end = start + typed.length;
  const isDigits = /\d/.test(typed);
  const bare = typed.replace(/^[£$€₹]/, '');
  const word = isDigits ? '' : typed.toLowerCase().replace('’', "'");
  const spelled = values.get(word) ?? null;
  const after = isDigits ? /^(?:st|nd|rd|th)\b/i.test(text.slice(end, end + 3)) : ordinals.includes(word);
  return {
    start,
    end,
    typed,
    word: word || bare,
    number: isDigits ? digitsOf(bare) : spelled,
    isMoney:
      /^[£$€₹]/.test(typed) ||
      text.charAt(end) === '€' ||
      /^ ?(?:quid|pounds?|euros?|dollars?|bucks?|rupees?|rs)\b/i.test(text.slice(end, end + 9)),
    isPercent: text.charAt(end) === '%' || /^ ?percent/i.test(text.slice(end, end + 8)),
    isOrdinal: after || /^(?:thirtieth|hundredth|thousandth|millionth)$/.test(word),
    isOne: /^(?:one|first|second)$/.test(word),
    gap: between.trim(),
    breakBefore: /[,;:.!?()\n–—]/.test(between),
  };
}

/** 1,150.50 → 1150.5; of 9.40.12 the first two parts. */
function digitsOf(typed: string): number {
  return Number.parseFloat(typed.replaceAll(',', '').replace(':', '.'));
}

/** Adds a figure, joined with the one before where both are one number: *twenty five*, *a hundred*, *two thousand*. */
function append(figures: Figure[], figure: Figure): void {
  const last = figures.at(-1);
  const scale = scales.get(figure.word) ?? null;
  if (/^(?:st|nd|rd|th)$/.test(figure.word) && last?.isOrdinal && figure.gap === '' && last.end === figure.start) {
    figures[figures.length - 1] = { ...last, end: figure.end, typed: last.typed + figure.typed };
    return;
  }
  const isLone = last?.number === null || last === undefined || figure.breakBefore;
  if (scale !== null && !(isLone && /^(?:k|grand)$/.test(figure.word))) {
    const isCounted = last?.number !== null && last !== undefined && !figure.breakBefore;
    const isArticle = last?.word === 'a';
    const number = isCounted ? (last.number ?? 1) * scale : scale;
    const start = isCounted || isArticle ? (last?.start ?? figure.start) : figure.start;
    if (isCounted || isArticle) figures.pop();
    figures.push({ ...figure, start, number, isMoney: figure.isMoney || (last?.isMoney ?? false), isOne: false });
    return;
  }
  const isTail = figure.number !== null && !/\d/.test(figure.typed) && figure.number > 0;
  const before = last?.word === 'and' ? figures.at(-2) : last;
  const canTake = before && before.number !== null && !/\d/.test(before.typed) && !figure.breakBefore;
  if (isTail && canTake && figure.number !== null && before.number !== null) {
    const isTens =
      last === before && before.number >= 20 && before.number < 100 && before.number % 10 === 0 && figure.number < 10;
    const isScaled = before.number >= 100 && figure.number < 100 && scales.has(before.word);
    if (isTens || isScaled) {
      if (last !== before) figures.pop();
      figures[figures.length - 1] = {
        ...figure,
        start: before.start,
        number: before.number + figure.number,
        isOne: false,
        word: before.word,
      };
      return;
    }
  }
  figures.push(figure);
}
