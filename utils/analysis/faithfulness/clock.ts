/** Times of the clock: *8pm*, *8.15*, *half eight*, *quarter past six*, *noon*. */
import type { Figure } from './figures';
import { halfDay, hourAt, make, numberAt, type Reader, type Reading, wordAt } from './quantity';

/** A time of the clock; `half` says which half of the day, if that is told. */
function clock(
  figures: readonly Figure[],
  at: number,
  length: number,
  hour: number,
  minute: number,
  half: string,
): Reading {
  const told = hour > 12 && hour < 24 ? 'pm' : half;
  const key = `t${((hour % 24) * 60 + minute) % halfDay}`;
  const gives = told ? [key, key + told] : [key, `${key}am`, `${key}pm`];
  if (minute === 0) gives.push(`n${hour}`, `n${hour % 12}`);
  gives.push(`n${hour + minute / 100}`);
  if (hour === 12 && minute === 0) gives.push('noon', 'midnight');
  return make(figures, at, length, { kind: 'time', needs: [told ? key + told : key], gives });
}

/** *am*, *p.m.* or *o'clock* after a figure: the half of the day and how many words say it. */
function halfAt(figures: readonly Figure[], at: number): { readonly half: string; readonly length: number } | null {
  const word = wordAt(figures, at);
  if (word === 'am' || word === 'pm') return { half: word, length: 1 };
  if (/^(?:oclock|o'clock)$/.test(word)) return { half: '', length: 1 };
  if ((word === 'a' || word === 'p') && wordAt(figures, at + 1) === 'm' && figures[at + 1]?.gap === '.')
    return { half: `${word}m`, length: 2 };
  return null;
}

export const readClock: Reader = (figures, at) => {
  const figure = figures[at];
  if (!figure || figure.isMoney) return null;
  const parts = /^(\d{1,2})[:.](\d\d)$/.exec(figure.typed);
  const half = halfAt(figures, at + 1);
  if (parts && Number(parts[1]) < 25 && Number(parts[2]) < 60)
    return clock(figures, at, 1 + (half?.length ?? 0), Number(parts[1]), Number(parts[2]), half?.half ?? '');
  const hour = hourAt(figures, at);
  if (hour !== null && half) return clock(figures, at, 1 + half.length, hour, 0, half.half);
  return null;
};

/** *half eight*, *half past eight*, *quarter to six*, *ten past six*. */
export const readSpokenClock: Reader = (figures, at) => {
  const word = wordAt(figures, at);
  const start = /^(?:half|quarter)$/.test(word);
  const number = numberAt(figures, at);
  const amount = word === 'half' ? 30 : word === 'quarter' ? 15 : number;
  if (amount === null || !(start || [5, 10, 20, 25].includes(amount))) return null;
  if (/^(?:from|between)$/.test(wordAt(figures, at - 1))) return null;
  let next = at + 1;
  if (/^(?:min|mins|minutes)$/.test(wordAt(figures, next))) next++;
  const link = wordAt(figures, next);
  const isPast = link === 'past' || (link === 'after' && !start);
  const isTo = /^(?:to|til|till|before)$/.test(link) && word !== 'half';
  const hour = hourAt(figures, isPast || isTo ? next + 1 : next);
  if (hour === null || hour > 12) return null;
  const length = (isPast || isTo ? next + 2 : next + 1) - at;
  const half = halfAt(figures, at + length);
  const size = length + (half?.length ?? 0);
  if (isPast) return clock(figures, at, size, hour, amount, half?.half ?? '');
  if (isTo) return clock(figures, at, size, hour === 1 ? 12 : hour - 1, 60 - amount, half?.half ?? '');
  return word === 'half' && next === at + 1 ? clock(figures, at, size, hour, 30, half?.half ?? '') : null;
};

export const readNamedHour: Reader = (figures, at) => {
  const word = wordAt(figures, at);
  if (/^(?:noon|midday)$/.test(word))
    return make(figures, at, 1, { kind: 'time', needs: ['noon'], gives: ['noon', 'n12', 't0', 't0pm'] });
  if (word === 'midnight')
    return make(figures, at, 1, { kind: 'time', needs: ['midnight'], gives: ['midnight', 'n12', 't0', 't0am'] });
  return null;
};
