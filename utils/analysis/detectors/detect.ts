/** Runs every pattern over one sentence and answers what hurts in it, relative to nothing but the draft's offsets. */

import type { GuardPattern, KindnessPattern, Pattern } from '../patterns/define-pattern';
import { guards } from '../patterns/guards/index';
import { patterns } from '../patterns/index';
import { kindnessPatterns } from '../patterns/kindness/index';
import type { Sentence } from '../text/sentence-model';
import type { Finding, Kindness } from '../types';
import type { Hit } from './line-index';
import { createPatternSet, type PatternSet } from './pattern-set';
import { isReported } from './reported';

type AnyPattern = Pattern | GuardPattern;

/** What one sentence holds; offsets count from the start of the draft. */
export interface SentenceReading {
  readonly findings: readonly Finding[];
  readonly isBoundary: boolean;
  readonly isHarm: boolean;
  readonly isThreat: boolean;
  /** A pause with a way back: the draft shuts nobody out. */
  readonly isReturn: boolean;
  /** Words that hurt stand in it, meant or excused by a boundary: kind words beside them are mockery or sugar. */
  readonly isHurting: boolean;
}

/** The reading of a sentence in which nothing was found: always this object. */
export const silent: SentenceReading = {
  findings: [],
  isBoundary: false,
  isHarm: false,
  isThreat: false,
  isReturn: false,
  isHurting: false,
};

const withGuards = (list: readonly Pattern[]) => createPatternSet<AnyPattern>([...guards, ...list]);

const shipped = withGuards(patterns);

/** Reads one sentence with the shipped patterns. */
export const detect = (sentence: Sentence): SentenceReading => read(sentence, shipped);

/** Makes one more of the shipped patterns ready; false where all are. */
export const prepareDetection = shipped.prepare;

/** A reader of sentences for a list of patterns; guards are the shipped ones. */
export function createDetector(list: readonly Pattern[]): (sentence: Sentence) => SentenceReading {
  const set = withGuards(list);
  return (sentence) => read(sentence, set);
}

function read(sentence: Sentence, set: PatternSet<AnyPattern>): SentenceReading {
  const hits = set.hitsIn(sentence, (hit) => isOwnTalk(sentence, hit) && isSerious(sentence, hit.pattern));
  if (hits.length === 0) return silent;
  let hurting: Hit<Pattern>[] = [];
  const others = new Set<string>();
  for (const { pattern, match } of hits) {
    if ('family' in pattern) hurting.push({ pattern, match });
    else others.add(pattern.id);
  }
  if (others.has('banter')) hurting = hurting.filter((hit) => hit.pattern.evenJoking);
  const isThreat = hurting.some((hit) => hit.pattern.protects === 'threat');
  const isBoundary = others.has('boundary') && !isThreat;
  return {
    findings: isBoundary ? [] : hurting.map((hit) => findingOf(sentence, hit)),
    isBoundary,
    isHarm: others.has('harm') && !isThreat,
    isThreat,
    isReturn: others.has('return'),
    isHurting: hurting.length > 0,
  };
}

const kindnessSet = createPatternSet<KindnessPattern>(kindnessPatterns);

/** The kinds of kindness in one sentence, in no promised order. */
export function detectKindness(sentence: Sentence): readonly Kindness[] {
  return kindnessSet.hitsIn(sentence, (hit) => isOwnTalk(sentence, hit)).map(({ pattern }) => pattern.id);
}

function isOwnTalk(sentence: Sentence, { match }: Hit<unknown>): boolean {
  const { tokens } = sentence;
  for (let i = match.from; i < match.to; i++) if (tokens[i]?.quoted) return false;
  return !isReported(sentence, match.wholeFrom, match.wholeTo);
}

/** Beside signs of play a hurting pattern counts only if it says so; guards always do. */
function isSerious(sentence: Sentence, pattern: AnyPattern): boolean {
  return !sentence.banter || !('family' in pattern) || pattern.evenJoking === true;
}

function findingOf(sentence: Sentence, { pattern, match }: Hit<Pattern>): Finding {
  const first = sentence.tokens[match.from];
  const last = sentence.tokens[match.to - 1];
  return {
    family: pattern.family,
    strength: pattern.strength,
    start: first?.wordStart ?? sentence.start,
    end: last?.wordEnd ?? sentence.end,
    pattern: pattern.id,
  };
}
