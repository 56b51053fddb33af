/** Tells English, with everything English borrows in chat, from other languages. */
import { englishWords, foreignWords } from '../lexicon/languages';
import type { Sentence } from './sentence-model';

/** Counting more words than this changes nothing. */
const enough = 200;

/** `other` only where another language clearly carries the draft; a mix with English in it counts as English. */
export function languageOf(draft: string, sentences: readonly Sentence[]): 'en' | 'other' {
  let english = 0;
  let foreign = 0;
  let count = 0;
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (count >= enough) break;
      count++;
      const typed = draft.slice(token.wordStart, token.wordEnd).toLowerCase();
      if (englishWords.has(token.norm)) english++;
      if (foreignWords.has(typed) || isOtherScript(typed)) foreign++;
    }
  }
  if (foreign >= 2 && foreign > english) return 'other';
  return count > 0 && english === 0 && foreign > 0 ? 'other' : 'en';
}

/** A word in letters other than Latin ones. */
function isOtherScript(word: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(word);
}
