/** Where clauses and sentences begin and end for matching: small words at the edges do not count. */
import type { Token } from './sentence-model';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that may stand before the real beginning: *oh well, you…* */
export const openers = list(
  'and but so well ok oh hey yeah yes no then now just babe baby bby hun honey love darling dear sweetheart please um uh ugh also like look listen dude man bro bruh god jesus christ wow lol seriously honestly literally actually right sorry fine girl mate guys boy anyway anyways eh ah aiyo aiyah yo alright hmm hm mm ha haha cool great sure damn dang shit fuck really still plus because y see maybe ya',
);
/** Words that may stand after the real end: *…ok babe*. */
const closers = list(
  'ok then now babe baby bby hun honey love darling dear sweetheart please lol dude man bro bruh mate already anyway anyways eh lah la leh lor sia meh hor one only innit na yaar abeg tho though seriously honestly girl boy really all right again too today tonight ever ya you k xx x sir',
);
const joiners = list('and but so then because or when while if unless until although though cause that');

/** A clause begins here: after a break, after a joining word, or at the start of the sentence. */
export function isClauseStart(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.breakBefore) return true;
  const before = tokens[at - 1];
  return before === undefined || joiners.has(before.norm) || isSentenceStart(tokens, at);
}

/** The sentence begins here, openers and a short address before a comma passed over. */
export function isSentenceStart(tokens: readonly Token[], at: number): boolean {
  if (at > 4) return false;
  if (at <= 2 && tokens[at]?.breakBefore) return true;
  for (let i = 0; i < at; i++) {
    const token = tokens[i];
    const isName = i === 0 && tokens[1]?.breakBefore;
    if (token && !openers.has(token.norm) && !isName) return false;
  }
  return true;
}

/** The clause ends before this token. */
export function isClauseEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.breakBefore || joiners.has(token.norm) || isSentenceEnd(tokens, at);
}

/** The sentence ends before this token, closers or a single name after a comma passed over. */
export function isSentenceEnd(tokens: readonly Token[], at: number): boolean {
  const left = tokens.length - at;
  if (left > 3) return false;
  if (left <= 1 && tokens[at]?.breakBefore) return true;
  for (let i = at; i < tokens.length; i++) if (!closers.has(tokens[i]?.norm ?? '')) return false;
  return true;
}
