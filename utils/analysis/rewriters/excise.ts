/**
 * The clause as it stands, without the words that hurt, where taking them out leaves a sound sentence: an adjective before
 * its noun (*your stupid game*), a comparison at the end (*like a child*), a jab (*for once in your life*).
 */
import type { Token } from '../text/sentence-model';
import { closeQuotes } from './reading';
import { standsAlone } from './units';
import { verbForm } from './verbs';

const determiner =
  /^(?:my|your|our|the|this|that|his|her|their|a|an|some|those|these|its|no|one|every|any|of|with|about|for)$/;
/** Adjectives and adverbs that only belittle: nothing of what happened goes with them. */
const belittling: ReadonlySet<string> = new Set(
  'stupid dumb silly pathetic lazy useless disgusting gross ugly ridiculous idiotic moronic crappy shitty fucking bloody damn damned goddamn little precious insane nasty filthy selfish fake trashy petty childish boring lame sorry worthless toxic pointless dusty crusty stinking whiny so called sad cringe basic bullshit motherfucking freaking frigging sodding poxy manky wretched godforsaken holy dear lovely tiny big great genius amazing brilliant'.split(
    ' ',
  ),
);
const notNoun =
  /^(?:you|i|we|he|she|it|they|me|him|us|them|and|or|but|so|because|is|are|was|were|am|do|does|did|not|to|of|for|with|at|on|in|that|than|as|like|if|when|who|what|all|again|now|anyway|right|please|lol|person|man|woman|boy|girl|child|baby|thing|one|ones)$/;
const jab =
  /(?:^| )((?:for once|for a change|once in your life|in your life|for god sake|for christ sake|for fuck sake|as usual|like usual|like always|as always|of course|(?:as|like) you (?:always )?do|what a surprise|how surprising|big surprise|no surprise|like a (?:normal|decent|grown|real|proper) \S+|like (?:a|an|the|some|your|my) \S+(?: \S+){0,3})(?: in your (?:whole |entire )?life)?)$/;

type Run = { readonly from: number; readonly to: number };

/** Runs of words that could go. Indices into `tokens`. */
function removable(tokens: readonly Token[], hurts: (token: Token) => boolean): readonly Run[] {
  const runs: Run[] = [];
  // *You are a pathetic little man*: every word of it is the verdict.
  if (/^(?:\S+ ){0,2}you are (?:such )?an? /.test(tokens.map((token) => token.norm).join(' '))) return runs;
  for (let i = 1; i < tokens.length - 1; i++) {
    const before = tokens[i - 1]?.norm ?? '';
    if (!determiner.test(before) || /^(?:give|gives|gave|giving|care)$/.test(tokens[i - 2]?.norm ?? '')) continue;
    for (let to = i + 1; to <= i + 3 && to < tokens.length; to++) {
      const next = tokens[to];
      const isNounNext = next && !notNoun.test(next.norm) && !next.breakBefore && verbForm(next.norm)?.kind !== 'past';
      if (isNounNext && tokens.slice(i, to).every((token) => hurts(token) && belittling.has(token.norm)))
        runs.push({ from: i, to });
    }
  }
  const line = tokens.map((token) => token.norm).join(' ');
  const found = jab.exec(line);
  // *Act like a child* means nothing without its comparison.
  const needsIt =
    /\b(?:act|acting|acted|talk|talking|speak|speaking|behave|behaving|look|looking|sound|sounding|be|being|am|is|are|was|were|just|feel|seem|treat\w*(?: \S+)?) *$/;
  if (found && found.index > 0 && !needsIt.test(line.slice(0, found.index))) {
    const from = line.slice(0, found.index).trim().split(' ').length;
    runs.push({ from, to: tokens.length });
  }
  return runs;
}

/** Words that a part of a sentence can be cut off at. */
const cutAt =
  /^(?:and|but|so|because|since|or|when|while|if|unless|after|before|until|though|although|as|than|like|which|who|then|that is|or else)$/;

/** Up to three versions of the clause, the ones that lose least first. None where nothing can be taken out soundly. */
export function excise(draft: string, tokens: readonly Token[], hurts: (token: Token) => boolean): readonly string[] {
  const versions = removable(tokens, hurts)
    .filter(({ from, to }) => tokens.length - (to - from) >= 3)
    .map(({ from, to }) => textWithout(draft, tokens, from, to));
  return [...new Set(versions)].slice(0, 3);
}

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

function textWithout(draft: string, tokens: readonly Token[], from: number, to: number): string {
  const start = tokens[0]?.wordStart ?? 0;
  const end = tokens.at(-1)?.wordEnd ?? start;
  const before = draft.slice(start, tokens[from - 1]?.wordEnd ?? start);
  const after = to < tokens.length ? draft.slice(tokens[to]?.wordStart ?? end, end) : '';
  const noun = tokens[to]?.norm ?? '';
  const fitted = before.replace(/\b(a)n?$/i, (_, article: string) => (/^[aeiou]/.test(noun) ? `${article}n` : article));
  return closeQuotes(draft, after ? `${fitted} ${after}` : fitted.replace(/[\s,;:–—-]+$/, ''), end);
}
