/** Many patterns tried together: only the lines whose rarest word stands in the sentence are tried. */
import { vocabulary } from '../lexicon/vocabulary';
import type { Sentence } from '../text/sentence-model';
import { compileLine, type Match, type Matcher } from './matcher';
import { readLine } from './notation';

/** What a set needs to know of a pattern. */
export interface Matchable {
  readonly match: readonly string[];
  readonly unless?: readonly string[];
}

export interface Hit<P extends Matchable> {
  readonly pattern: P;
  readonly match: Match;
}

interface Entry<P extends Matchable> {
  /** Its place in the index. */
  readonly number: number;
  readonly pattern: P;
  readonly matcher: Matcher;
}

export interface PatternSet<P extends Matchable> {
  /** Every match in a sentence; the first line that fits at a place stands for its pattern there. */
  readonly hitsIn: (sentence: Sentence) => readonly Hit<P>[];
}

/** Compiles patterns into one set. */
export function createPatternSet<P extends Matchable>(patterns: readonly P[]): PatternSet<P> {
  const lines = createIndex(patterns.flatMap((p) => p.match.map((line) => ({ pattern: p, line }))));
  const excuses = createIndex(patterns.flatMap((p) => (p.unless ?? []).map((line) => ({ pattern: p, line }))));
  return {
    hitsIn(sentence) {
      const hits = findHits(lines, sentence);
      if (hits.length === 0) return hits;
      const excused = new Set(findHits(excuses, sentence).map((hit) => hit.pattern));
      return excused.size === 0 ? hits : hits.filter((hit) => !excused.has(hit.pattern));
    },
  };
}

interface Index<P extends Matchable> {
  readonly byAnchor: ReadonlyMap<string, readonly Entry<P>[]>;
  /** For each line, the number of the last sentence it was tried on: scratch memory that saves building a set each time. */
  readonly triedOn: Uint32Array;
  /** Lines without an anchor are tried on every sentence. */
  readonly unanchored: readonly Entry<P>[];
}

interface PatternLine<P extends Matchable> {
  readonly pattern: P;
  readonly line: string;
}

function createIndex<P extends Matchable>(lines: readonly PatternLine<P>[]): Index<P> {
  const entries = lines.map(({ pattern, line }, number) => ({
    number,
    pattern,
    matcher: compileLine(readLine(line, vocabulary)),
  }));
  const byAnchor = new Map<string, Entry<P>[]>();
  for (const entry of entries) {
    for (const word of entry.matcher.anchor ?? []) {
      const list = byAnchor.get(word);
      if (list) list.push(entry);
      else byAnchor.set(word, [entry]);
    }
  }
  return {
    byAnchor,
    triedOn: new Uint32Array(entries.length),
    unanchored: entries.filter((entry) => entry.matcher.anchor === null),
  };
}

let sentencesRead = 0;

/** Every match of the lines that can match at all, in a fixed order: by the word that called a line up, then by place. */
function findHits<P extends Matchable>({ byAnchor, triedOn, unanchored }: Index<P>, sentence: Sentence): Hit<P>[] {
  const hits: Hit<P>[] = [];
  sentencesRead = (sentencesRead % 0xfffffffe) + 1;
  for (const entry of unanchored) tryEntry(entry, sentence, hits);
  for (const { norm } of sentence.tokens) {
    for (const entry of byAnchor.get(norm) ?? []) {
      if (triedOn[entry.number] === sentencesRead) continue;
      triedOn[entry.number] = sentencesRead;
      tryEntry(entry, sentence, hits);
    }
  }
  return hits;
}

function tryEntry<P extends Matchable>({ pattern, matcher }: Entry<P>, sentence: Sentence, hits: Hit<P>[]): void {
  const { firstWords } = matcher;
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    if (firstWords !== null && !firstWords.has(tokens[at]?.norm ?? '')) continue;
    const match = matcher.matchAt(sentence, at);
    if (match) hits.push({ pattern, match });
  }
}
