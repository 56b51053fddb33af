/** Runs every pattern over one sentence and answers what hurts in it, relative to nothing but the draft's offsets. */

import type { Pattern } from '../patterns/define-pattern';
import { guards } from '../patterns/guards/index';
import { patterns } from '../patterns/index';
import { kindnessPatterns } from '../patterns/kindness/index';
import type { Sentence } from '../text/sentence-model';
import type { Finding, Kindness } from '../types';
import type { Match } from './matcher';
import { createPatternSet, type Hit, type PatternSet } from './pattern-set';
import { isReported } from './reported';

const guarding = createPatternSet(guards);
const kind = createPatternSet(kindnessPatterns);

/** What one sentence holds; offsets count from the start of the draft. */
export interface SentenceReading {
  readonly findings: readonly Finding[];
  readonly isBoundary: boolean;
  readonly isHarm: boolean;
  readonly isThreat: boolean;
  readonly kindness: readonly Kindness[];
}

/** Reads one sentence with the shipped patterns. */
export const detect = createDetector(patterns);

/** A reader of sentences for a list of patterns; guards and kindness are the shipped ones. */
export function createDetector(list: readonly Pattern[]): (sentence: Sentence) => SentenceReading {
  const hurting = createPatternSet(list);
  return (sentence) => read(sentence, hurting);
}

function read(sentence: Sentence, hurting: PatternSet<Pattern>): SentenceReading {
  const guardIds = new Set(
    guarding
      .hitsIn(sentence)
      .filter((hit) => isOwnTalk(sentence, hit))
      .map((hit) => hit.pattern.id),
  );
  const hits = hurting.hitsIn(sentence).filter((hit) => isOwnTalk(sentence, hit) && isSerious(sentence, hit.pattern));
  const isThreat = hits.some((hit) => hit.pattern.protects === 'threat');
  const isBoundary = guardIds.has('boundary') && !isThreat;
  return {
    findings: isBoundary ? [] : hits.map((hit) => findingOf(sentence, hit)),
    isBoundary,
    isHarm: guardIds.has('harm') && !isThreat,
    isThreat,
    kindness: [
      ...new Set(
        kind
          .hitsIn(sentence)
          .filter((hit) => isOwnTalk(sentence, hit))
          .map((hit) => hit.pattern.id),
      ),
    ],
  };
}

function isOwnTalk(sentence: Sentence, hit: { readonly match: Match }): boolean {
  const { from, to, wholeFrom } = hit.match;
  const { tokens } = sentence;
  for (let i = from; i < to; i++) if (tokens[i]?.quoted) return false;
  return !isReported(sentence, wholeFrom);
}

function isSerious(sentence: Sentence, pattern: Pattern): boolean {
  return !sentence.banter || pattern.evenJoking === true;
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
