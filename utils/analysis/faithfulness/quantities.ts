/** Numbers and times of a text, in whatever form they are typed: *half eight* is *8:30*, *50 quid* is *£50*. */
import { isOfCalendar, readCalendar, readRelative } from './calendar';
import { readClock, readNamedHour, readSpokenClock } from './clock';
import { type Figure, figuresOf } from './figures';
import { readLength } from './lengths';
import { halfDay, hourAt, make, type Quantity, type Reader, type Reading, wordAt } from './quantity';

/** Every number and time of a text, in order. Linear in its length. */
export function quantitiesOf(text: string): readonly Quantity[] {
  const figures = figuresOf(text);
  const found: Quantity[] = [];
  for (let i = 0; i < figures.length; ) {
    const reading = mayStart(figures[i]) ? readAt(figures, i) : null;
    if (reading) found.push(reading.quantity);
    i += reading?.length ?? 1;
  }
  return found;
}

const starts = new Set('half quarter noon midday midnight a an fortnight end eow eod this next last'.split(' '));

/** Whether a number or a time may begin here; few words do. */
const mayStart = (figure: Figure | undefined) =>
  figure !== undefined && (figure.number !== null || starts.has(figure.word) || isOfCalendar(figure.word));

function readAt(figures: readonly Figure[], at: number): Reading | null {
  for (const reader of readers) {
    const reading = reader(figures, at);
    if (reading) return reading;
  }
  return null;
}

/** Numbers that only say *often*: *a hundred times*, *the first ten times*, *for the millionth time*. */
function isExaggerated(figures: readonly Figure[], at: number, number: number): boolean {
  const figure = figures[at];
  const next = wordAt(figures, at + 1);
  const isOften =
    /^times?$/.test(next) ||
    (/^(?:fucking|bloody|damn|other|different)$/.test(next) && /^times?$/.test(wordAt(figures, at + 2)));
  if (isOften && (number >= 50 || (number >= 10 && number % 10 === 0) || wordAt(figures, at - 1) === 'first'))
    return true;
  const before = wordAt(figures, at - 1);
  // *Like I'm five*, *you two*.
  if (/^(?:im|i'm|am)$/.test(before) && [2, 3].some((back) => wordAt(figures, at - back) === 'like')) return true;
  if (figure?.word === 'two' && /^(?:you|us|we)$/.test(before)) return true;
  if (next === 'can' && wordAt(figures, at + 2) === 'play') return true;
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
    const isBare =
      hourAt(figures, at) !== null &&
      !figure.isMoney &&
      !/^(?:twice|thrice)$/.test(figure.word) &&
      (next === '' || figures[at + 1]?.breakBefore === true);
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
      kind: isClock || isDate ? 'time' : isBare ? 'both' : 'number',
      needs: [isClock ? `t${(number * 60) % halfDay}` : `n${number}`],
      gives,
      mayGo: isTimes || number === 0,
      mayCome: number === 0 || (number === 2 && /^(?:adults|people|partners|of|sides|halves|equals)$/.test(next)),
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
  readLength,
  readRelative,
  readCalendar,
  readNumber,
];
