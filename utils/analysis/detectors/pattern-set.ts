/** Patterns with their excuses: what a sentence holds of them. */
import type { Sentence } from '../text/sentence-model';
import { createIndex, fileLines, findHits, type Hit, type LineIndex } from './line-index';

/** What a set needs to know of a pattern. */
export interface Matchable {
  readonly match: readonly string[];
  readonly unless?: readonly string[];
}

export interface PatternSet<P extends Matchable> {
  /** Every match in a sentence, in no promised order, that `isMeant` accepts and no line of `unless` excuses. */
  readonly hitsIn: (sentence: Sentence, isMeant: (hit: Hit<P>) => boolean) => readonly Hit<P>[];
  /** Reads the lines of one more pattern ahead of the first sentence; false where none is left. */
  readonly prepare: () => boolean;
}

/** Makes one set of patterns. Its lines are read by the first sentence at the latest, those of `unless` with the first hit. */
export function createPatternSet<P extends Matchable>(patterns: readonly P[]): PatternSet<P> {
  const lines = createIndex<P>();
  let linesRead = 0;
  const excuses = new Map<P, LineIndex<P>>();
  const isExcused = (pattern: P, sentence: Sentence): boolean => {
    let index = excuses.get(pattern);
    if (!index) {
      index = createIndex();
      fileLines(index, pattern, pattern.unless ?? []);
      excuses.set(pattern, index);
    }
    return findHits(index, sentence).length > 0;
  };
  const prepare = (): boolean => {
    const pattern = patterns[linesRead];
    if (!pattern) return false;
    fileLines(lines, pattern, pattern.match);
    linesRead += 1;
    return true;
  };
  return {
    prepare,
    hitsIn(sentence, isMeant) {
      while (prepare());
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
