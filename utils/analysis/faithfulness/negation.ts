/** Negation: what the draft denies is not asserted afterwards, and the other way round. */
import type { Clause, ReadText } from './reading';
import { type Said, saidIn } from './signs';

/** Tells of a rewording whether a word stands there with the other sign, or a refusal has gone. */
export function watchNegation(before: ReadText): (after: ReadText) => boolean {
  const told = group(saidIn(before).filter(({ word }) => !word.venom));
  const refuses = before.clauses.some(isRefusal);
  return (after) => {
    for (const [stem, others] of group(saidIn(after))) {
      const mine = told.get(stem);
      if (mine && differ(mine, others)) return true;
    }
    return refuses && !after.words.some(({ norm }) => refusing.test(norm));
  };
}

/** What is said of each stem; what is said twice in the same way counts once, so that repetition costs nothing. */
function group(said: readonly Said[]): ReadonlyMap<string, readonly Said[]> {
  const groups = new Map<string, Said[]>();
  for (const one of said) {
    const known = groups.get(one.stem);
    if (!known) groups.set(one.stem, [one]);
    else if (!known.some((other) => isSameWay(one, other))) known.push(one);
  }
  return groups;
}

const isSameWay = (one: Said, other: Said) =>
  one.negated === other.negated &&
  one.mood === other.mood &&
  one.ofYou === other.ofYou &&
  one.isHead === other.isHead &&
  one.isRefused === other.isRefused &&
  one.word.shutsOut === other.word.shutsOut;

/** One sign there, only the other one here. */
function differ(mine: readonly Said[], others: readonly Said[]): boolean {
  const isDenied = mine.some(({ negated }) => negated);
  if (mine.some(({ negated }) => negated !== isDenied) || others.some(({ negated }) => negated === isDenied))
    return false;
  const firm = mine.filter(({ mood }) => mood !== 'open');
  const facing = others.filter(({ mood }) => mood !== 'open');
  if (firm.length === 0 || facing.length < others.length || facing.length === 0) return false;
  // The denied word itself has to be the one the denial is about.
  if (!(isDenied ? mine : others).some(({ isHead, negated }) => isHead && negated)) return false;
  return facing.every((other) => firm.every((one) => isTurned(one, other)));
}

/** An accusation may become a wish, and so may what the writer lacks; all else keeps its sign in whatever mood. */
function isTurned(mine: Said, other: Said): boolean {
  // A break with a time to come back may say the opposite of *I'm done talking*.
  if (mine.word.shutsOut && !(mine.negated && other.mood === 'told')) return false;
  if (mine.ofYou !== other.ofYou) return false;
  // *We don't talk* may become *could we talk*; *I won't come* may not become *I'd like to come*.
  if (!mine.ofYou && mine.mood === 'told' && other.mood === 'asked' && mine.negated) return mine.isRefused;
  return !mine.ofYou || mine.mood === other.mood;
}

const refusals =
  /\b(?:i|we) (?:will not|can not|am not|are not|do not want to) (?:be |going to |gonna |able to )?(?:(?!believe|stand|take|do|cope|live|deal|bear|go|keep|breathe|wait|talk|hear|speak|argue|remember|think|even|help|handle|imagine|explain|your|you|the|a|an|my|in|so|that|sure|trying|being|saying|angry|mad|asking)[a-z]+) /;
const answers = /^no $|\b(?:said|say|answer is|answer was|still) no $/;
const refusing =
  /\b(?:not|no|never|cannot|rather|instead|skip|pass|decline|unable|refuse|without|stop|stopping|stay|staying|break|leave|alone|nobody|none|nothing|end|ended|over|done|own|myself)\b/;

/** A plain *no* or *I won't …*. */
const isRefusal = ({ line, hurts }: Clause) => !hurts && (answers.test(line) || refusals.test(line));
