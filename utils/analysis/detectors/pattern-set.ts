/** Patterns with their excuses: what a sentence holds of them. */
import type { Sentence } from '../text/sentence-model';
import { createIndex, findHits, type Hit, type LineIndex } from './line-index';

/** What a set needs to know of a pattern. */
export interface Matchable {
  readonly match: readonly string[];
  readonly unless?: readonly string[];
}

export interface PatternSet<P extends Matchable> {
  /** Every match in a sentence, in no promised order, that `isMeant` accepts and no line of `unless` excuses. */
  readonly hitsIn: (sentence: Sentence, isMeant: (hit: Hit<P>) => boolean) => readonly Hit<P>[];
}

/** Makes one set of patterns. Its lines are read with the first sentence, those of `unless` with the first hit. */
export function createPatternSet<P extends Matchable>(patterns: readonly P[]): PatternSet<P> {
  let lines: LineIndex<P> | undefined;
  const excuses = new Map<P, LineIndex<P>>();
  const isExcused = (pattern: P, sentence: Sentence): boolean => {
    let index = excuses.get(pattern);
    if (!index) {
      index = createIndex([pattern], (p) => p.unless ?? []);
      excuses.set(pattern, index);
    }
    return findHits(index, sentence).length > 0;
  };
  return {
    hitsIn(sentence, isMeant) {
      lines ??= createIndex(patterns, (p) => p.match);
      const hits = findHits(lines, sentence);
      if (hits.length === 0) return hits;
      const verdicts = new Map<P, boolean>();
      return hits.filter((hit) => {
        if (!isMeant(hit)) return false;
        const isKept = verdicts.get(hit.pattern) ?? !isExcused(hit.pattern, sentence);
        verdicts.set(hit.pattern, isKept);
        return isKept;
      });
    },
  };
}
