/** Names: words with a capital inside a sentence, known first names in any case, and unknown words that stand where a name does. */
import { commonNames } from './first-names';
import { functionWords } from './function-words';
import type { ReadText, Word } from './reading';
import { stemOf } from './stems';

/** Capitals that are no names. */
const notNames = new Set(
  (
    'i english ok okay tv ac god jesus christ lord wifi xmas omg wtf lol ' +
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays ' +
    'january february march april may june july august september october november december christmas easter diwali eid'
  ).split(' '),
);

/** What else than a name may open a sentence before *is* and *has*: *Respect is …*. */
const abstracts = new Set(
  (
    'respect trust honesty love money sex work life time rent dinner lunch breakfast tea school nursery football gym kindness patience silence communication effort marriage family supper job angry ' +
    'privacy loyalty intimacy romance affection attention help support sorry apology anger pride jealousy hope peace trying enough said tell call ask'
  )
    .split(' ')
    .map(stemOf),
);

/** What a check knows of names beyond the usual ones. Without it a capital that opens a sentence is taken for none. */
export interface NameLore {
  readonly isFirstName: (name: string) => boolean;
  /** An everyday word, whatever its capital. */
  readonly isPlain: (word: Word, name: string) => boolean;
}

/** What stands before a name in any case: *aunty jo*. */
const titles = /^(?:aunty|auntie|aunt|uncle|mr|mrs|miss|ms|dr|nurse|cousin)$/;

/**
 * Tells of a rewording whether a name of the draft has gone.
 */
export function watchNames(before: ReadText, lore?: NameLore): (after: ReadText) => boolean {
  const names = namesOf(before, lore);
  if (names.length === 0) return () => false;
  return ({ text }) => {
    const lower = text.toLowerCase();
    return names.some((name) => !lower.includes(name));
  };
}

/** Every name of a text outside venom, in lower case. */
function namesOf({ words, text }: ReadText, lore?: NameLore): readonly string[] {
  const isShouted = text === text.toUpperCase();
  return words.flatMap((word, i) => {
    const name = word.typed.toLowerCase().replace(/['’]s?$/, '');
    if (word.venom || word.token.start !== word.token.wordStart || notNames.has(name)) return [];
    const isTitled = titles.test(words[i - 1]?.norm ?? '') && words[i - 1]?.sentence === word.sentence;
    if (isTitled && !functionWords.has(word.norm) && !abstracts.has(word.stem) && !lore?.isPlain(word, name))
      return [name];
    return isName(word, words[i + 1], name, isShouted, lore) ? [name] : [];
  });
}

function isName(word: Word, next: Word | undefined, name: string, isShouted: boolean, lore?: NameLore): boolean {
  if (commonNames.has(name) || lore?.isFirstName(name)) return true;
  if (isShouted || word.token.quoted || !/^\p{Lu}/u.test(word.typed) || /^I['’]/.test(word.typed)) return false;
  const isPlain = functionWords.has(word.norm);
  if (word.at > 0) return /^\p{Lu}\p{Ll}+/u.test(word.typed) && !isPlain && !isAfterMark(word);
  return (
    !isPlain && lore !== undefined && !abstracts.has(word.stem) && !lore.isPlain(word, name) && isNameLike(word, next)
  );
}

/** A word after a closing quote or bracket may open a sentence of its own. */
const isAfterMark = (word: Word) => word.at === 0;

const afterNames =
  /^(?:is|has|was|needs|wants|said|says|asked|called|rang|texted|told|thinks|came|comes|gets|starts|finishes|will|cannot)$/;

/** *Mila is …*, *Oskar's …*: an unknown word before the verb of one person. */
function isNameLike(word: Word, next: Word | undefined): boolean {
  if (!/^\p{Lu}\p{Ll}+/u.test(word.typed) || next?.sentence !== word.sentence || next.token.breakBefore) return false;
  return (
    afterNames.test(next.norm) && next.token.start === next.token.wordStart && !/(?:ing|tion|ness|s)$/.test(word.norm)
  );
}
