/** What is left of a hurtful clause where the words that hurt are cut off as a whole. */
import type { Token } from '../text/sentence-model';
import { closeQuotes } from './reading';
import { standsAlone } from './units';

/** Indices into tokens, the end exclusive. */
type Run = { readonly from: number; readonly to: number };

/** Words that a part of a sentence can be cut off at. */
const cutAt =
  /^(?:and|but|so|because|since|or|when|while|if|unless|after|before|until|though|although|as|than|like|which|who|then|that is|or else)$/;

const opensQuestion =
  /^(?:why|what|who|how|where|when|which|do|does|did|are|is|can|could|would|will|really|if|or|either|so)$/;
const plainSubject = /^(?:i|we|my|our|it|he|she|they|there)$/;

/**
 * What is left of the clause where the words that hurt are cut off as a whole: the part before them, or one after them that
 * speaks of the writer. Null where neither says something of its own.
 */
export function cutOff(draft: string, tokens: readonly Token[], hurts: (token: Token) => boolean): string | null {
  const first = tokens.findIndex(hurts);
  const last = tokens.findLastIndex(hurts);
  const isCut = (at: number) => tokens[at]?.breakBefore === true || cutAt.test(tokens[at]?.norm ?? '');
  const end = tokens.findLastIndex((_, at) => at > 0 && at <= first && isCut(at));
  // *… and then*: the joining words go together.
  const joined = (at: number): number => (cutAt.test(tokens[at - 1]?.norm ?? '') ? joined(at - 1) : at);
  const before = { from: 0, to: joined(end) };
  if (before.to >= 3 && !opensQuestion.test(tokens[0]?.norm ?? '') && standsAlone(tokens, before))
    return textOf(draft, tokens, before);
  const start = tokens.findIndex((_, at) => at > last && isCut(at));
  const after = { from: start + (cutAt.test(tokens[start]?.norm ?? '') ? 1 : 0), to: tokens.length };
  const isOwn = start > 0 && after.to - after.from >= 3 && plainSubject.test(tokens[after.from]?.norm ?? '');
  return isOwn && standsAlone(tokens, after) ? textOf(draft, tokens, after) : null;
}

function textOf(draft: string, tokens: readonly Token[], { from, to }: Run): string {
  const end = tokens[to - 1]?.wordEnd ?? 0;
  return closeQuotes(draft, draft.slice(tokens[from]?.wordStart ?? 0, end), end);
}
