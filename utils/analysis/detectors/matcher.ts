/** Turns a line of notation into a function over the tokens of a sentence. Work per position is bounded by the line alone. */

import { isClauseEnd, isClauseStart, isSentenceEnd, isSentenceStart } from '../text/bounds';
import type { Sentence, Token } from '../text/sentence-model';
import { firstBit } from './anchor';
import { compileFlags } from './flags';
import { type Line, mostFillers, type Node } from './notation';

/** Token indexes of a match: `from` inclusive, `to` exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** Where the whole match begins and ends, context before the captured words included. */
  readonly wholeFrom: number;
  readonly wholeTo: number;
}

export interface Matcher {
  /** Whether the sentence meets the line's conditions; only then may a match be looked for. */
  readonly mayMatch: (sentence: Sentence) => boolean;
  readonly matchAt: (sentence: Sentence, at: number) => Match | null;
  /** First letters of the words a match may begin with, as bits; all of them if it may begin with any word. */
  readonly startBits: number;
}

interface Scan {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  from: number;
  to: number;
}

/** Tries the rest of a line at a token; answers the index after its last token, or -1. */
type Step = (scan: Scan, at: number) => number;

const done: Step = (_scan, at) => at;

/** Compiles one line. */
export function compileLine(line: Line): Matcher {
  const run = chain(line.nodes, done);
  const starts = new Set<string>();
  const isKnown = addStarts(line.nodes, starts) === 'known';
  return {
    mayMatch: compileFlags(line.flags),
    startBits: isKnown ? [...starts].reduce((bits, word) => bits | firstBit(word), 0) : -1,
    matchAt(sentence, at) {
      if (isKnown && !starts.has(sentence.tokens[at]?.norm ?? '')) return null;
      const scan: Scan = { sentence, tokens: sentence.tokens, from: -1, to: -1 };
      const end = run(scan, at);
      if (end < 0) return null;
      const from = scan.from < 0 ? at : scan.from;
      const to = scan.to < 0 ? end : scan.to;
      return to > from ? { from, to, wholeFrom: at, wholeTo: end } : null;
    },
  };
}

/** Gathers the words a match may begin with. A part may begin with one of them, hold no word, or begin with any word. */
function addStarts(nodes: readonly Node[], starts: Set<string>): 'known' | 'empty' | 'any' {
  for (const node of nodes) {
    if (node.kind === 'any' || node.kind === 'gap') return 'any';
    if (node.kind === 'words') {
      for (const word of node.words) starts.add(word);
      return 'known';
    }
    if (node.kind === 'fillers') {
      addStarts([node.one], starts);
      continue;
    }
    if (node.kind !== 'either') continue;
    const begins = node.branches.map((branch) => addStarts(branch, starts));
    if (begins.includes('any')) return 'any';
    if (!begins.includes('empty')) return 'known';
  }
  return 'empty';
}

function chain(nodes: readonly Node[], next: Step): Step {
  let step = next;
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node)
      step = node.kind === 'gap' && isTail(nodes, i + 1) ? compileTail(node.most, step) : compileNode(node, step);
  }
  return step;
}

function compileNode(node: Node, next: Step): Step {
  switch (node.kind) {
    case 'words':
      return compileWords(node.words, next);
    case 'either':
      return compileEither(node.branches, next);
    case 'fillers':
      return compileFillers(node.one, next);
    case 'gap':
      return compileGap(node.most, node.crossing, next);
    case 'not': {
      const inner = chain(node.nodes, done);
      return (scan, at) => (inner(scan, at) >= 0 ? -1 : next(scan, at));
    }
    case 'notAfter':
      return (scan, at) => (node.words.has(scan.tokens[at - 1]?.norm ?? '') ? -1 : next(scan, at));
    case 'any':
      return (scan, at) => (at < scan.tokens.length ? next(scan, at + 1) : -1);
    case 'open':
      return (scan, at) => marked(scan, at, next, 'from');
    case 'close':
      return (scan, at) => marked(scan, at, next, 'to');
    default:
      return compileBound(node.kind, next);
  }
}

function compileWords(words: ReadonlySet<string>, next: Step): Step {
  const [only] = words;
  if (words.size === 1) return (scan, at) => (scan.tokens[at]?.norm === only ? next(scan, at + 1) : -1);
  return (scan, at) => {
    const token = scan.tokens[at];
    return token !== undefined && words.has(token.norm) ? next(scan, at + 1) : -1;
  };
}

/** Branches that begin with one of a few words are tried only where such a word stands, in the order they are written. */
function compileEither(branches: readonly (readonly Node[])[], next: Step): Step {
  const steps = branches.map((branch) => chain(branch, next));
  const heads = branches.map(([first]) => (first?.kind === 'words' && first.words.size <= 8 ? first.words : null));
  const others = steps.filter((_, i) => heads[i] === null);
  if (steps.length - others.length < 3) return (scan, at) => firstEnd(steps, scan, at);
  const byHead = new Map<string, readonly Step[]>();
  for (const word of new Set(heads.flatMap((head) => [...(head ?? [])]))) {
    byHead.set(
      word,
      steps.filter((_, i) => heads[i] === null || heads[i]?.has(word)),
    );
  }
  return (scan, at) => firstEnd(byHead.get(scan.tokens[at]?.norm ?? '') ?? others, scan, at);
}

function firstEnd(branches: readonly Step[], scan: Scan, at: number): number {
  for (const branch of branches) {
    const end = branch(scan, at);
    if (end >= 0) return end;
  }
  return -1;
}

const negators: ReadonlySet<string> = new Set(['not', 'never', 'no']);
/** Words that end a clause for a tail; *that*, *when* and *if* lead on: *you are the one that left*. */
const tailEnds: ReadonlySet<string> = new Set(['and', 'but', 'so', 'because']);
/** After these, *so* measures and does not lead on: *if you were not so mean*. */
const beforeDegree: ReadonlySet<string> = new Set([
  'not',
  'are',
  'were',
  'is',
  'was',
  'am',
  'be',
  'being',
  'look',
  'feel',
]);

/** Fillers as many as stand there, then fewer, as long as the rest of the line does not fit. */
function compileFillers(one: Node, next: Step): Step {
  const heads = new Set<string>();
  addStarts([one], heads);
  const skip = chain([one], done);
  const from = (scan: Scan, at: number, most: number): number => {
    const after = most > 0 && heads.has(scan.tokens[at]?.norm ?? '') ? skip(scan, at) : -1;
    const end = after < 0 ? -1 : from(scan, after, most - 1);
    return end < 0 ? next(scan, at) : end;
  };
  return (scan, at) => from(scan, at, mostFillers);
}

/** A gap passes over neither a negation nor, unless it crosses, a break. */
function compileGap(most: number, crossing: boolean, next: Step): Step {
  return (scan, at) => {
    for (let i = at; i <= at + most; i++) {
      const end = next(scan, i);
      if (end >= 0) return end;
      const token = scan.tokens[i];
      if (token === undefined || (!crossing && (token.breakBefore || negators.has(token.norm)))) return -1;
    }
    return -1;
  };
}

function marked(scan: Scan, at: number, next: Step, edge: 'from' | 'to'): number {
  const end = next(scan, at);
  if (end >= 0 && scan[edge] < 0) scan[edge] = at;
  return end;
}

/** Nothing but the end of the words that hurt follows. */
function isTail(nodes: readonly Node[], at: number): boolean {
  return nodes[at]?.kind === 'close' && nodes.length === at + 1;
}

/** A gap before the last bracket belongs to the words that hurt: it takes all it can up to the end of the clause. */
function compileTail(most: number, next: Step): Step {
  return (scan, at) => {
    let end = at;
    while (end < at + most && !endsTail(scan.tokens, end)) end++;
    return next(scan, end);
  };
}

function endsTail(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token === undefined ||
    token.breakBefore ||
    token.quoted ||
    isSentenceEnd(tokens, at) ||
    (tailEnds.has(token.norm) && !(token.norm === 'so' && beforeDegree.has(tokens[at - 1]?.norm ?? '')))
  );
}

type BoundKind = 'clauseStart' | 'sentenceStart' | 'clauseEnd' | 'sentenceEnd' | 'break';

const bounds: Readonly<Record<BoundKind, (tokens: readonly Token[], at: number) => boolean>> = {
  clauseStart: isClauseStart,
  sentenceStart: isSentenceStart,
  clauseEnd: isClauseEnd,
  sentenceEnd: isSentenceEnd,
  break: (tokens, at) => tokens[at]?.breakBefore ?? true,
};

function compileBound(kind: BoundKind, next: Step): Step {
  const holds = bounds[kind];
  return (scan, at) => (holds(scan.tokens, at) ? next(scan, at) : -1);
}
