/** Many lines tried together: a line is tried only in sentences that hold one of its rarest words, and only near that word. */
import { vocabulary } from '../lexicon/vocabulary';
import type { Sentence } from '../text/sentence-model';
import { firstBit, lastBit, shapeOfSequence, wordsOf } from './anchor';
import { compileLine, type Match, type Matcher } from './matcher';
import { readLine } from './notation';

export interface Hit<P> {
  readonly pattern: P;
  readonly match: Match;
}

interface Entry<P> {
  readonly pattern: P;
  readonly source: string;
  /** A match begins at least and at most so many words before the word that calls the line up. */
  readonly least: number;
  readonly most: number;
  readonly signs: readonly number[];
  /** Compiled when first tried: most lines never are. */
  matcher: Matcher | null;
  /** Scratch memory: the sentence last tried, by its number, and the first place of it not tried yet. */
  triedIn: number;
  triedTo: number;
}

export interface LineIndex<P> {
  readonly byAnchor: Map<string, Entry<P>[]>;
  /** Lines without an anchor are tried everywhere. */
  readonly unanchored: Entry<P>[];
}

/** An index without lines. */
export function createIndex<P>(): LineIndex<P> {
  return { byAnchor: new Map(), unanchored: [] };
}

/** Reads the lines of a pattern and files each under its rarest words. */
export function fileLines<P>({ byAnchor, unanchored }: LineIndex<P>, pattern: P, lines: readonly string[]): void {
  for (const source of lines) {
    const { anchor, leastBefore, mostBefore, signs } = shapeOfSequence(readLine(source, vocabulary).nodes);
    const entry = {
      pattern,
      source,
      least: leastBefore,
      most: mostBefore,
      signs,
      matcher: null,
      triedIn: 0,
      triedTo: 0,
    };
    if (!anchor) unanchored.push(entry);
    else for (const word of wordsOf(anchor)) fileUnder(byAnchor, word, entry);
  }
}

function fileUnder<E>(lists: Map<string, E[]>, word: string, entry: E): void {
  const list = lists.get(word);
  if (!list) lists.set(word, [entry]);
  else if (list.at(-1) !== entry) list.push(entry);
}

const none: readonly never[] = [];
let sentencesRead = 0;
/** What the words of the sentence being read look like. */
let firstRead = 0;
let lastRead = 0;
/** The first letter of each of them, as a bit. */
const firstBits: number[] = [];

/** Every match of every line, in no promised order. */
export function findHits<P>({ byAnchor, unanchored }: LineIndex<P>, sentence: Sentence): Hit<P>[] {
  const hits: Hit<P>[] = [];
  const { tokens } = sentence;
  sentencesRead++;
  firstRead = 0;
  lastRead = 0;
  for (let i = 0; i < tokens.length; i++) {
    const norm = tokens[i]?.norm ?? '';
    const first = firstBit(norm);
    firstBits[i] = first;
    firstRead |= first;
    lastRead |= lastBit(norm);
  }
  let at = 0;
  for (const token of tokens) {
    for (const entry of unanchored) tryNear(entry, sentence, at, hits);
    for (const entry of byAnchor.get(token.norm) ?? none) tryNear(entry, sentence, at, hits);
    at++;
  }
  return hits;
}

/** Tries a line wherever a match could begin that has the line's anchor word at a place. No place is tried twice. */
function tryNear<P>(entry: Entry<P>, sentence: Sentence, anchorAt: number, hits: Hit<P>[]): void {
  if (entry.triedIn !== sentencesRead) {
    entry.triedIn = sentencesRead;
    entry.triedTo = isPossible(entry, sentence) ? 0 : sentence.tokens.length;
  }
  const { matcher } = entry;
  if (!matcher) return;
  const { startBits } = matcher;
  const last = anchorAt - entry.least;
  for (let at = Math.max(anchorAt - entry.most, entry.triedTo); at <= last; at++) {
    if (((firstBits[at] ?? 0) & startBits) === 0) continue;
    const match = matcher.matchAt(sentence, at);
    if (match) hits.push({ pattern: entry.pattern, match });
  }
  entry.triedTo = Math.max(entry.triedTo, last + 1);
}

/** Whether the sentence meets the line's conditions and may hold its words. Most lines end here. */
function isPossible<P>(entry: Entry<P>, sentence: Sentence): boolean {
  const { signs } = entry;
  for (let i = 0; i < signs.length; i += 2) {
    if (((signs[i] ?? 0) & firstRead) === 0 || ((signs[i + 1] ?? 0) & lastRead) === 0) return false;
  }
  entry.matcher ??= compileLine(readLine(entry.source, vocabulary));
  return entry.matcher.mayMatch(sentence);
}
