/** Numbers and times of a text. */
import type { ReadText, Word } from './reading';

const numberWords = new Map(
  'two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,eleven 11,twelve 12,fifteen 15,twenty 20,thirty 30,forty 40,fifty 50,sixty 60,ninety 90,dozen 12'
    .split(',')
    .map((entry) => entry.split(' ') as [string, string]),
);
/** Words of exaggeration: *I told you a hundred times*. They are an *always* in figures. */
const exaggerated = /^(?:hundred|hundreds|thousand|thousands|million|millions|billion|100|1000|1,000|1000000)$/;
const timeWords = new Set(
  (
    'today tonight tomorrow yesterday morning afternoon evening midnight noon weekend monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april june july august september october november december christmas easter'
  ).split(' '),
);
const clockAfter = new Set('am pm oclock'.split(' '));
const clockBefore = new Set('at by until till before after around about since'.split(' '));
const notHours = new Set(
  'people of times euros pounds dollars bucks quid percent kids friends weeks days months years hours minutes mins'.split(
    ' ',
  ),
);

interface Quantity {
  readonly kind: 'number' | 'time';
  /** What must be seen again: figures without their dressing, or the time word. */
  readonly value: string;
}

/** Every number and time, without exaggerations; those inside venom only if asked for. */
export function quantitiesOf({ words }: ReadText, withVenom: boolean): readonly Quantity[] {
  return words.flatMap((word, i) => {
    if (word.venom && !withVenom) return [];
    const next = words[i + 1];
    const quantity = read(word, words[i - 1], next);
    return quantity ? [quantity] : [];
  });
}

function read(word: Word, before: Word | undefined, next: Word | undefined): Quantity | null {
  const norm = word.token.norm.replace(/['’]s?$/, '');
  if (timeWords.has(norm) || timeWords.has(norm.replace(/s$/, '')))
    return { kind: 'time', value: norm.replace(/s$/, '') };
  const digits = /\p{N}/u.test(word.typed) ? word.typed.toLowerCase().replace(/[^\p{N}:.]|[.:]$/gu, '') : '';
  const value = digits || numberWords.get(norm);
  if (!value || word.token.start !== word.token.wordStart) return null;
  if (exaggerated.test(word.typed.toLowerCase()) && /^times?$/.test(next?.token.norm ?? '')) return null;
  const isClock =
    /[ap]m$|:/i.test(word.typed) ||
    clockAfter.has(next?.token.norm ?? '') ||
    (clockBefore.has(before?.token.norm ?? '') && Number(value) <= 24 && !notHours.has(next?.token.norm ?? ''));
  return { kind: isClock ? 'time' : 'number', value };
}
