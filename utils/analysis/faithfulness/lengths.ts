/** Lengths of time: *two hours*, *half an hour*, *a fortnight*. */
import type { Figure } from './figures';
import { make, numberAt, type Reader, type Reading, wordAt } from './quantity';

/** Minutes of the units that turn into one another; the longer ones stand for themselves. */
const unitOf = (word: string): string | null => {
  if (/^(?:s|secs?|seconds?)$/.test(word)) return 'second';
  if (/^(?:m|mins?|minutes?)$/.test(word)) return 'minute';
  if (/^(?:h|hrs?|hours?)$/.test(word)) return 'hour';
  const long = /^(day|week|month|year|fortnight|night|weekend)s?$/.exec(word);
  if (long) return long[1] ?? null;
  return /^(?:yrs?)$/.test(word) ? 'year' : /^wks?$/.test(word) ? 'week' : null;
};

const spanKey = (amount: number, unit: string) => {
  if (unit === 'minute') return `d${amount}`;
  if (unit === 'hour') return `d${amount * 60}`;
  if (unit === 'fortnight') return `week${amount * 2}`;
  return unit + amount;
};

/** *two hours*, *an hour and a half*, *half an hour*, *for a week*, *a fortnight*. */
export const readLength: Reader = (figures, at) => {
  const word = wordAt(figures, at);
  const number = figures[at]?.isMoney ? null : numberAt(figures, at);
  if (word === 'half' && /^an?$/.test(wordAt(figures, at + 1)) && unitOf(wordAt(figures, at + 2)) === 'hour')
    return lengthOf(figures, at, 3, 0.5, 'hour');
  if (word === 'fortnight' && !/^(?:next|last|this|every|each)$/.test(wordAt(figures, at - 1)))
    return lengthOf(figures, at, 1, 1, 'fortnight');
  const isArticle = /^an?$/.test(word);
  const amount = isArticle ? 1 : number;
  const unit = unitOf(wordAt(figures, at + 1));
  if (amount === null || unit === null || figures[at + 1]?.gap.trim()) return null;
  if (/^(?:one|first)$/.test(word) && /^(?:day|night)$/.test(unit)) return null;
  if (isArticle && !countsOnce(figures, at, unit)) return null;
  const more = halfMore(figures, at + 2);
  return lengthOf(figures, at, 2 + more, more > 0 ? amount + 0.5 : amount, unit);
};

/** How many words of *and a half* stand here. */
function halfMore(figures: readonly Figure[], at: number): number {
  if (wordAt(figures, at) !== 'and') return 0;
  if (wordAt(figures, at + 1) === 'half') return 2;
  return wordAt(figures, at + 1) === 'a' && wordAt(figures, at + 2) === 'half' ? 3 : 0;
}

/** Whether *a week* is a length of time here: not in *twice a week*, *wait a minute*, *one of those days*. */
function countsOnce(figures: readonly Figure[], at: number, unit: string): boolean {
  if (unit === 'second' || unit === 'minute' || unit === 'night') return false;
  if (unit === 'hour' || unit === 'fortnight') return true;
  return (
    /^(?:for|in|within|after|over|almost|nearly|about|than|like|been)$/.test(wordAt(figures, at - 1)) ||
    /^(?:ago|late|off|early)$/.test(wordAt(figures, at + 2))
  );
}

function lengthOf(figures: readonly Figure[], at: number, length: number, amount: number, unit: string): Reading {
  const before = wordAt(figures, at - 1);
  const isTime = /^(?:in|within|after|by)$/.test(before) || /^(?:ago|late|early)$/.test(wordAt(figures, at + length));
  const isRepeated = wordAt(figures, at) !== 'a' && /^(?:times?)$/.test(wordAt(figures, at + 1));
  // *You can't sit still for five minutes*: a short while, not a time.
  const isHyperbole =
    (before === 'go' && wordAt(figures, at + length) === 'without') ||
    (wordAt(figures, at) === 'one' && unit !== 'hour');
  const isIdle =
    isHyperbole ||
    (before === 'for' && (unit === 'second' || unit === 'minute') && [1, 2, 5, 10].includes(amount)) ||
    isRepeated;
  const key = spanKey(amount, unit);
  return make(figures, at, length, {
    kind: isTime ? 'time' : before === 'for' ? 'both' : 'number',
    needs: [key, `b${amount}`],
    gives: [key, `n${amount}`],
    mayGo: isIdle,
  });
}
