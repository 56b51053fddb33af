/** A text as the checks read it: its words with their stem, sentence by sentence, and which of them may go. */
import { verbForm } from '../rewriters/verbs';
import type { Sentence, Token } from '../text/sentence-model';
import { readSentences } from '../text/sentences';
import type { Finding, Span } from '../types';

export interface Word {
  readonly token: Token;
  /** As typed. */
  readonly typed: string;
  readonly stem: string;
  readonly sentence: Sentence;
  /** Place in its sentence. */
  readonly at: number;
  /** A negator governs it. */
  readonly negated: boolean;
  /** Part of a finding. */
  readonly hurts: boolean;
  /** Part of an insult, a label or a comparison: it may go with all that is in it. */
  readonly venom: boolean;
}

export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  /** Sentences that no finding touches. */
  readonly calm: ReadonlySet<Sentence>;
  /** How many words a person would count. */
  readonly length: number;
}

/** Reads a text with what was found in it. */
export function readText(text: string, findings: readonly Finding[]): ReadText {
  const sentences = readSentences(text);
  const venom = findings.filter(isVenom);
  const words = sentences.flatMap((sentence) =>
    sentence.tokens.map(
      (token, at): Word => ({
        token,
        typed: text.slice(token.wordStart, token.wordEnd),
        stem: stemOf(token.norm),
        sentence,
        at,
        negated: isNegatedAt(sentence.tokens, at),
        hurts: touches(token, findings),
        venom: touches(token, venom),
      }),
    ),
  );
  const calm = sentences.filter((sentence) => !touches(sentence, findings));
  return { text, words, calm: new Set(calm), length: text.split(/\s+/).filter((word) => word !== '').length };
}

const isVenom = ({ family, pattern }: Finding) => family === 'contempt' || pattern.includes('compar');

const touches = (place: Span, spans: readonly Span[]) =>
  spans.some((span) => place.start < span.end && place.end > span.start);

/** The base of a known verb, else the word without its ending: enough to see the same word again in another form. */
export function stemOf(norm: string): string {
  const word = norm.replace(/['’]s?$/, '');
  const base = verbForm(word)?.base ?? word;
  const stem = base.replace(/(?:ies|y)$/, 'i').replace(/(?:ing|ed|es|s|ly|er|est|e)$/, '');
  return stem.length > 2 ? stem.replace(/(.)\1$/, '$1') : base;
}

const negators = new Set('not never no nothing nobody none without hardly barely nowhere neither cannot'.split(' '));
const clauseWords = new Set(
  'and but so because or if when while then though although since until unless cause that which who'.split(' '),
);

/** A negator stands up to five words before it, with no clause border between. */
function isNegatedAt(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i >= 0 && at - i <= 5; i--) {
    const token = tokens[i];
    if (!token) return false;
    if (i < at && negators.has(token.norm)) return true;
    if (i < at && clauseWords.has(token.norm)) return false;
    if (token.breakBefore) return false;
  }
  return false;
}
