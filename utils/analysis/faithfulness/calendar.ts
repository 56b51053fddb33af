/** Days, months and parts of the day: *on Tuesday*, *last night*, *end of the week*. */
import type { Figure } from './figures';
import { make, type Reader, wordAt } from './quantity';

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
/** Days and months that are other words as well: they must stay only with a capital or after a word that leads to a date. */
const doubtful = new Map(
  'mon monday,tue tuesday,wed wednesday,weds wednesday,thu thursday,fri friday,sat saturday,sun sunday,may,march,august,spring,summer,autumn,winter'
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

const singleOf = (word: string) => (word.endsWith('s') && calendar.has(word.slice(0, -1)) ? word.slice(0, -1) : word);

/** Whether a word, in lower case, may name a day, a month or part of the day. */
export function isOfCalendar(word: string): boolean {
  const single = singleOf(word.endsWith("'s") ? word.slice(0, -2) : word);
  return calendar.has(single) || doubtful.has(single);
}

export const readCalendar: Reader = (figures, at) => {
  const figure = figures[at];
  if (!figure || figure.number !== null) return null;
  const word = figure.word.endsWith("'s") ? figure.word.slice(0, -2) : figure.word;
  const before = wordAt(figures, at - 1);
  const single = singleOf(word);
  const meant = calendar.get(single) ?? doubtful.get(single);
  if (!meant) return null;
  const isSure = calendar.has(single) || datesFollow.test(before) || isNamed(figure, before);
  if (/^(?:good|happy|merry)$/.test(before)) return null;
  // As a habit, or as the length of one: *every single morning*, *all evening*.
  const isHabit =
    /^(?:morning|afternoon|evening|weekend)$/.test(meant) && /^(?:every|each|all|single|whole|most|one)$/.test(before);
  return make(figures, at, 1, {
    kind: 'time',
    isCalendar: true,
    needs: [meant],
    gives: alsoGiven[meant] ?? [meant],
    mayGo: isHabit || !isSure,
    mayCome:
      isHabit ||
      !isSure ||
      (/^(?:evening|bedtime|weekend)$/.test(meant) && (word === 'evenings' || isSome(figures, at))),
  });
};

/** *an evening*, *part of the evening*: no time of its own. */
const isSome = (figures: readonly Figure[], at: number) =>
  /^(?:an?|one|our|some)$/.test(wordAt(figures, at - 1)) ||
  (wordAt(figures, at - 1) === 'the' && wordAt(figures, at - 2) === 'of');

/** A capital inside a sentence; at its start only where no verb is shortened so. */
const isNamed = ({ typed, breakBefore }: Figure, before: string) =>
  /^\p{Lu}\p{Ll}/u.test(typed) && ((!breakBefore && before !== '') || /^(?:mon|tues?|weds|thu|fri)$/i.test(typed));

/** *last night*, *next week*, *this month*, *end of the week*. */
export const readRelative: Reader = (figures, at) => {
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
