/** What every rewording must still hold: the draft's numbers and names outside the words that hurt. */
import type { Sentence } from '../text/sentence-model';
import type { Span } from '../types';

const notNames = new Set('I English Ok OK'.split(' '));

/** Numbers, times and names of a draft that lie outside `except`. A name is a capital inside a sentence. */
export function mustKeep(draft: string, sentences: readonly Sentence[], except: readonly Span[]): readonly string[] {
  const kept: string[] = [];
  for (const sentence of sentences) {
    for (const [i, token] of sentence.tokens.entries()) {
      if (token.start !== token.wordStart || except.some((span) => token.start < span.end && token.end > span.start))
        continue;
      const word = draft.slice(token.wordStart, token.wordEnd);
      const isNumber = /\p{N}/u.test(word) && word.length > 1;
      const isName =
        i > 0 && /^\p{Lu}\p{Ll}+/u.test(word) && !/^I['’]/.test(word) && !notNames.has(word) && !token.quoted;
      if (isNumber || isName) kept.push(word.replace(/['’]s$/, ''));
    }
  }
  return kept;
}

/** The first of them a text lacks, or null. */
export function firstMissing(must: readonly string[], text: string): string | null {
  const lower = text.toLowerCase();
  return must.find((word) => !lower.includes(word.toLowerCase())) ?? null;
}
