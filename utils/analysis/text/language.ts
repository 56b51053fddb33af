/** Tells English, with everything English borrows in chat, from other languages. */
import { foreignWords } from '../lexicon/languages';
import type { Sentence, Token } from './sentence-model';
import { isCommonEnglish } from './tone';

/** Counting more words than this changes nothing. */
const enough = 200;

/** Typed words that other languages have too. */
const sharedWords = /^(?:[yd]a|y|no|an|am|on|do|in|to|come|so|was|will)$/i;

/** `other` only where another language clearly carries the draft; a mix with English in it counts as English. */
export function languageOf(draft: string, sentences: readonly Sentence[]): 'en' | 'other' {
  const isPlain = !/[\u0080-\uffff]/.test(draft);
  const foreign = countWords(sentences, (token, apart) => {
    const typed = typedForm(draft, token);
    const isForeign = foreignWords.has(typed) || (!isPlain && hasForeignLetter(typed));
    // *José, pipe down*: somebody is called.
    return isForeign && !(apart && /^\p{Lu}\p{Ll}/u.test(draft.slice(token.wordStart, token.wordEnd)));
  });
  if (foreign === 0) return 'en';
  const english = countWords(sentences, ({ norm, wordStart, wordEnd }) => {
    return isCommonEnglish(norm) && !sharedWords.test(draft.slice(wordStart, wordEnd));
  });
  return english === 0 || (foreign >= 2 && foreign > english) ? 'other' : 'en';
}

/** How many of the draft's first words are so. */
function countWords(sentences: readonly Sentence[], isSo: (token: Token, apart: boolean) => boolean): number {
  let seen = 0;
  let count = 0;
  for (const { tokens } of sentences) {
    for (const [i, token] of tokens.entries()) {
      if (seen++ >= enough) return count;
      if (token.start === token.wordStart && isSo(token, isApart(tokens, i))) count++;
    }
  }
  return count;
}

/** A word with letters that English lacks: of another script, or with marks on them. */
function hasForeignLetter(word: string): boolean {
  return /[^\p{ASCII}\P{L}]/u.test(word);
}

/** A word alone, or with a comma beside it. */
function isApart(tokens: readonly Token[], at: number): boolean {
  return tokens.length === 1 || tokens[at]?.breakBefore === true || tokens[at + 1]?.breakBefore === true;
}

/** A word as it stands in the draft, in lower case. */
function typedForm(draft: string, { norm, wordStart, wordEnd }: Token): string {
  return norm.length === wordEnd - wordStart ? norm : draft.slice(wordStart, wordEnd).toLowerCase();
}
