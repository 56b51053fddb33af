/** Numbers and times of a text, in whatever form they are typed: *half eight* is *8:30*, *50 quid* is *£50*. */
import type { Span } from '../types';
import { type Figure, figuresOf } from './figures';

export interface Quantity extends Span {
  readonly kind: 'number' | 'time';
  /** Figures and clock forms count as numbers when they are added; words of the calendar as facts. */
  readonly isCalendar: boolean;
  /** One of these must be found again. */
  readonly needs: readonly string[];
  /** What it gives to those that are looked for. */
  readonly gives: readonly string[];
  /** It may be left out: an exaggeration, or a habit told as *every night*. */
  readonly mayGo: boolean;
  /** It says nothing new where it is added: *a moment*, *first*. */
  readonly mayCome: boolean;
}

/** Every number and time of a text, in order. Linear in its length. */
export function quantitiesOf(text: string): readonly Quantity[] {
  const figures = figuresOf(text);
  const found: Quantity[] = [];
  for (let i = 0; i < figures.length; ) {
    const reading = readAt(figures, i);
    if (reading) found.push(reading.quantity);
    i += reading?.length ?? 1;
  }
  return found;
}

interface Reading {
  readonly quantity: Quantity;
  /** How many figures it took. */
  readonly length: number;
}

type Reader = (figures: readonly Figure[], at: number) => Reading | null;

function readAt(figures: readonly Figure[], at: number): Reading | null {
  for (const reader of readers) {
    const reading = reader(figures, at);
    if (reading) return reading;
  }
  return null;
}

interface Draft {
  readonly kind: 'number' | 'time';
  readonly needs: readonly string[];
  readonly gives?: readonly string[];
  readonly isCalendar?: boolean;
  readonly mayGo?: boolean;
  readonly mayCome?: boolean;
}

function make(figures: readonly Figure[], at: number, length: number, draft: Draft): Reading {
  const { kind, needs, gives = needs, isCalendar = false, mayGo = false, mayCome = false } = draft;
  const start = figures[at]?.start ?? 0;
  const end = figures[at + length - 1]?.end ?? start;
  return { quantity: { start, end, kind, needs, gives, isCalendar, mayGo, mayCome }, length };
}

const wordAt = (figures: readonly Figure[], at: number) => figures[at]?.word ?? '';
const numberAt = (figures: readonly Figure[], at: number) => figures[at]?.number ?? null;
/** A whole hour of the clock, in figures or words. */
const hourAt = (figures: readonly Figure[], at: number) => {
  const number = numberAt(figures, at);
  return number !== null && Number.isInteger(number) && number >= 1 && number <= 24 ? number : null;
};

const halfDay = 720;

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

const readClock: Reader = (figures, at) => {
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
const readSpokenClock: Reader = (figures, at) => {
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

const readNamedHour: Reader = (figures, at) => {
  const word = wordAt(figures, at);
  if (/^(?:noon|midday)$/.test(word))
    return make(figures, at, 1, { kind: 'time', needs: ['noon'], gives: ['noon', 'n12', 't0', 't0pm'] });
  if (word === 'midnight')
    return make(figures, at, 1, { kind: 'time', needs: ['midnight'], gives: ['midnight', 'n12', 't0', 't0am'] });
  return null;
};

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
const readSpan: Reader = (figures, at) => {
  const word = wordAt(figures, at);
  const number = figures[at]?.isMoney ? null : numberAt(figures, at);
  if (word === 'half' && /^an?$/.test(wordAt(figures, at + 1)) && unitOf(wordAt(figures, at + 2)) === 'hour')
    return span(figures, at, 3, 0.5, 'hour');
  if (word === 'fortnight' && !/^(?:next|last|this|every|each)$/.test(wordAt(figures, at - 1)))
    return span(figures, at, 1, 1, 'fortnight');
  const isArticle = /^an?$/.test(word);
  const amount = isArticle ? 1 : number;
  const unit = unitOf(wordAt(figures, at + 1));
  if (amount === null || unit === null || figures[at + 1]?.gap.trim()) return null;
  if (/^(?:one|first)$/.test(word) && /^(?:day|night)$/.test(unit)) return null;
  if (isArticle && !countsOnce(figures, at, unit)) return null;
  const more = halfMore(figures, at + 2);
  return span(figures, at, 2 + more, more > 0 ? amount + 0.5 : amount, unit);
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

function span(figures: readonly Figure[], at: number, length: number, amount: number, unit: string): Reading {
  const before = wordAt(figures, at - 1);
  const isTime = /^(?:in|within|after|by)$/.test(before) || /^(?:ago|late|early)$/.test(wordAt(figures, at + length));
  const isRepeated = wordAt(figures, at) !== 'a' && /^(?:times?)$/.test(wordAt(figures, at + 1));
  // *You can't sit still for five minutes*: a short while, not a time.
  const isIdle =
    (before === 'for' && (unit === 'second' || unit === 'minute') && [1, 2, 5, 10].includes(amount)) || isRepeated;
  const key = spanKey(amount, unit);
  return make(figures, at, length, {
    kind: isTime ? 'time' : 'number',
    needs: [key, `b${amount}`],
    gives: [key, `n${amount}`],
    mayGo: isIdle,
  });
}

const calendar = new Map(
  (
    'today,tonight,tomorrow,yesterday,weekend,morning,afternoon,evening,lunchtime,bedtime,teatime,dinnertime,breakfast,christmas,xmas christmas,easter,diwali,eid,ramadan,halloween,thanksgiving,hanukkah,holi,' +
    'monday,tuesday,wednesday,thursday,friday,saturday,sunday,january,february,april,june,july,september,october,november,december,tues tuesday,thur thursday,thurs thursday,jan january,feb february,aug august,sept september,oct october,nov november,dec december,' +
    'tmr tomorrow,tmrw tomorrow,tomorow tomorrow,2moro tomorrow,tonite tonight,2nite tonight,2day today,wkend weekend'
  )
    .split(',')
    .map((entry) => {
      const [word = '', meant = word] = entry.split(' ');
      return [word, meant] as const;
    }),
);
/** Days and months that are other words as well: they count with a capital or after a word that leads to a date. */
const doubtful = new Map(
  'mon monday,tue tuesday,wed wednesday,thu thursday,fri friday,sat saturday,sun sunday,may,march,august,spring,summer,autumn,winter'
    .split(',')
    .map((entry) => {
      const [word = '', meant = word] = entry.split(' ');
      return [word, meant] as const;
    }),
);
const datesFollow = /^(?:on|in|by|since|until|till|til|before|after|next|last|this|every|early|late|from|of|end|mid)$/;

/** What else says the same day or part of it. */
const alsoGiven: Readonly<Record<string, readonly string[]>> = {
  tonight: ['evening', 'tonight'],
  evening: ['evening', 'tonight'],
  bedtime: ['bedtime', 'evening'],
  yesterday: ['yesterday', 'last night'],
};

const readCalendar: Reader = (figures, at) => {
  const figure = figures[at];
  if (!figure || figure.number !== null) return null;
  const word = figure.word.endsWith("'s") ? figure.word.slice(0, -2) : figure.word;
  const before = wordAt(figures, at - 1);
  const single = !calendar.has(word) && word.endsWith('s') ? word.slice(0, -1) : word;
  if (!calendar.has(single) && !doubtful.has(single)) return null;
  const meant =
    calendar.get(single) ?? (isCapital(figure) || datesFollow.test(before) ? doubtful.get(single) : undefined);
  if (!meant) return null;
  if (/^(?:good|happy|merry)$/.test(before)) return null;
  // As a habit, or as the length of one: *every single morning*, *all evening*.
  const isHabit =
    /^(?:morning|afternoon|evening|weekend)$/.test(meant) && /^(?:every|each|all|single|whole|most)$/.test(before);
  return make(figures, at, 1, {
    kind: 'time',
    isCalendar: true,
    needs: [meant],
    gives: alsoGiven[meant] ?? [meant],
    mayGo: isHabit,
    mayCome: isHabit || (meant === 'evening' && (word === 'evenings' || isSome(figures, at))),
  });
};

/** *an evening*, *part of the evening*: no time of its own. */
const isSome = (figures: readonly Figure[], at: number) =>
  /^(?:an|one|our|some)$/.test(wordAt(figures, at - 1)) ||
  (wordAt(figures, at - 1) === 'the' && wordAt(figures, at - 2) === 'of');

const isCapital = ({ typed }: Figure) => /^\p{Lu}\p{Ll}/u.test(typed);

/** *last night*, *next week*, *this month*, *end of the week*. */
const readRelative: Reader = (figures, at) => {
  const word = wordAt(figures, at);
  if (word === 'end' && wordAt(figures, at + 1) === 'of') {
    const skip = /^(?:the|this|next)$/.test(wordAt(figures, at + 2)) ? 3 : 2;
    const unit = wordAt(figures, at + skip);
    const isIdiom =
      unit === 'day' &&
      !/^(?:by|before|until|till)$/.test(wordAt(figures, at - (wordAt(figures, at - 1) === 'the' ? 2 : 1)));
    if (!/^(?:day|week|month|year)$/.test(unit) || isIdiom) return null;
    return make(figures, at, skip + 1, { kind: 'time', isCalendar: true, needs: [`end ${unit}`] });
  }
  if (word === 'eow' || word === 'eod')
    return make(figures, at, 1, { kind: 'time', isCalendar: true, needs: [word === 'eow' ? 'end week' : 'end day'] });
  if (!/^(?:this|next|last)$/.test(word)) return null;
  const unit = wordAt(figures, at + 1).replace(/'s$/, '');
  if (unit === 'night' && word !== 'next')
    return make(figures, at, 2, {
      kind: 'time',
      isCalendar: true,
      needs: [word === 'last' ? 'last night' : 'tonight'],
      gives: word === 'last' ? ['last night', 'yesterday', 'evening'] : ['tonight', 'evening'],
    });
  if (!/^(?:week|month|year|term)$/.test(unit)) return null;
  return make(figures, at, 2, { kind: 'time', isCalendar: true, needs: [`${word} ${unit}`] });
};

/** Numbers that only say *often*: *a hundred times*, *the first ten times*, *for the millionth time*. */
function isExaggerated(figures: readonly Figure[], at: number, number: number): boolean {
  const figure = figures[at];
  const next = wordAt(figures, at + 1);
  const isOften =
    /^times?$/.test(next) ||
    (/^(?:fucking|bloody|damn|other|different)$/.test(next) && /^times?$/.test(wordAt(figures, at + 2)));
  if (isOften && (number >= 50 || (number >= 10 && number % 10 === 0) || wordAt(figures, at - 1) === 'first'))
    return true;
  if (next === 'faced' || (figure?.isPercent && number >= 100)) return true;
  if (number === 24 && figures[at + 1]?.number === 7) return true;
  if (number === 7 && figures[at - 1]?.number === 24) return true;
  return number >= 1_000_000 && !figure?.isMoney;
}

const clockLeads = /^(?:at|by|until|till|til|before|after|around|since|from|about|past|between)$/;

const readNumber: Reader = (figures, at) => {
  const figure = figures[at];
  const number = figure?.number ?? null;
  if (!figure || number === null) return null;
  const isNth = figure.word === 'second' && /^time$/.test(wordAt(figures, at + 1));
  if (!figure.isOne || isNth) {
    const isTimes = isExaggerated(figures, at, number);
    const next = wordAt(figures, at + 1);
    const before = wordAt(figures, at - 1);
    const isPaired =
      /^(?:and|or|not|to)$/.test(before) && [2, 3, 4].some((back) => clockLeads.test(wordAt(figures, at - back)));
    const isClock =
      (clockLeads.test(before) || next === 'at' || isPaired) &&
      !figure.isMoney &&
      !figure.isPercent &&
      !figure.isOrdinal &&
      hourAt(figures, at) !== null &&
      (next === '' ||
        !/^(?:of|people|kids|times|more|other|mg|ml|km|miles|pounds?|quid|euros?|dollars?|percent|bags?|boxes|days|girls|boys|years|months|weeks)$/.test(
          next,
        ) ||
        figures[at + 1]?.breakBefore === true);
    const isDate =
      figure.isOrdinal &&
      /^(?:the|on|by|until|till|since|before|from)$/.test(before) &&
      !/^(?:time|bloody|fucking|one|night|day|week|message|call)$/.test(next);
    const gives = [`n${number}`, `b${number}`];
    if (hourAt(figures, at) !== null) {
      const key = `t${(number * 60) % halfDay}`;
      gives.push(key, `${key}am`, `${key}pm`);
    }
    if (number === 12) gives.push('noon', 'midnight');
    return make(figures, at, 1, {
      kind: isClock || isDate ? 'time' : 'number',
      needs: [isClock ? `t${(number * 60) % halfDay}` : `n${number}`],
      gives,
      mayGo: isTimes || number === 0,
      mayCome: isTimes || number === 0,
    });
  }
  return make(figures, at, 1, {
    kind: 'number',
    needs: ['n1'],
    gives: ['n1', 'b1', 't60', 't60am', 't60pm'],
    mayGo: true,
    mayCome: true,
  });
};

const readers: readonly Reader[] = [
  readClock,
  readSpokenClock,
  readNamedHour,
  readSpan,
  readRelative,
  readCalendar,
  readNumber,
];
