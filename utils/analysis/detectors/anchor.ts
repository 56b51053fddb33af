/** Finds the words every match of a line must hold, so that most lines are never tried on a sentence. */
import { mostFillers, type Node } from './notation';

/** Of a thousand sentences of ordinary chat, about so many hold the word; those not listed are rare. */
const frequencies: ReadonlyMap<string, number> = new Map(
  [
    '250 i you',
    '100 to the is not a it and that do have',
    '55 are in for of can am me my will so what ok your we be but',
    '25 at on just with no how this if go know like now all about was would think get',
    '15 time good see want up one need when or right as some let by us take should more',
  ].flatMap((row) => {
    const [frequency, ...words] = row.split(' ');
    return words.map((word) => [word, Number(frequency)] as const);
  }),
);
const rare = 0.1;

/** Words one of which every match of a node must hold: a set, or what each branch of a bracket must hold. */
export interface Anchor {
  readonly words: ReadonlySet<string> | readonly Anchor[];
  /** How often such a word must be expected; less is better. */
  readonly weight: number;
  /** What the words look like, as bits. */
  readonly first: number;
  readonly last: number;
}

/** The bit of a word's first letter. Two letters may share one: it only tells which words a sentence cannot hold. */
export const firstBit = (word: string): number => 1 << (word.charCodeAt(0) & 31);

/** The bit of a word's last letter and its length, another such sign. */
export const lastBit = (word: string): number => 1 << ((word.charCodeAt(word.length - 1) + 5 * word.length) & 31);

function isRarer(anchor: Anchor | null, other: Anchor | null): boolean {
  return anchor !== null && (other === null || anchor.weight < other.weight);
}

/** The words of an anchor, one by one. */
export function* wordsOf({ words }: Anchor): Iterable<string> {
  if ('has' in words) yield* words;
  else for (const part of words) yield* wordsOf(part);
}

/** How many words a match takes, and the rarest of those it must hold. */
interface Shape {
  readonly least: number;
  readonly most: number;
  readonly anchor: Anchor | null;
}

export interface SequenceShape extends Shape {
  /** The anchor stands at least and at most so many words after the first word of a match. */
  readonly leastBefore: number;
  readonly mostBefore: number;
  /** A match holds a word of each of these signs: first letters and last letters by turns. */
  readonly signs: readonly number[];
}

/** Classes and pieces stand in many lines. */
const known = new WeakMap<Node, Shape>();
const nothing: Shape = { least: 0, most: 0, anchor: null };

function shapeOf(node: Node): Shape {
  if (node.kind === 'words') return { least: 1, most: 1, anchor: anchorOf(node.words) };
  if (node.kind === 'any') return { least: 1, most: 1, anchor: null };
  if (node.kind === 'gap') return { least: 0, most: node.most, anchor: null };
  if (node.kind === 'fillers') return { least: 0, most: mostFillers * shapeOf(node.one).most, anchor: null };
  if (node.kind !== 'either') return nothing;
  const shape = known.get(node) ?? shapeOfEither(node.branches);
  known.set(node, shape);
  return shape;
}

/** A match holds one word of each branch; there is no anchor if a branch can do without. */
function shapeOfEither(branches: readonly (readonly Node[])[]): Shape {
  const words: Anchor[] = [];
  let least = Number.POSITIVE_INFINITY;
  let [most, weight, first, last] = [0, 0, 0, 0];
  for (const branch of branches) {
    const shape = shapeOfSequence(branch);
    least = Math.min(least, shape.least);
    most = Math.max(most, shape.most);
    if (!shape.anchor) continue;
    words.push(shape.anchor);
    weight += shape.anchor.weight;
    first |= shape.anchor.first;
    last |= shape.anchor.last;
  }
  return { least, most, anchor: words.length === branches.length ? { words, weight, first, last } : null };
}

/** Signs that nearly every sentence shows tell nothing. */
function tells({ first, last }: Anchor): boolean {
  return countBits(first) <= 16 || countBits(last) <= 16;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** What a line takes and needs; its anchor is null if a match may hold no known word. */
export function shapeOfSequence(nodes: readonly Node[]): SequenceShape {
  let anchor: Anchor | null = null;
  let [least, most, leastBefore, mostBefore] = [0, 0, 0, 0];
  const signs: number[] = [];
  for (const node of nodes) {
    const shape = shapeOf(node);
    if (shape.anchor && tells(shape.anchor)) signs.push(shape.anchor.first, shape.anchor.last);
    if (isRarer(shape.anchor, anchor)) {
      anchor = shape.anchor;
      [leastBefore, mostBefore] = [least, most + shape.most - 1];
    }
    least += shape.least;
    most += shape.most;
  }
  return { least, most, anchor, leastBefore, mostBefore, signs };
}

function anchorOf(words: ReadonlySet<string>): Anchor {
  let [weight, first, last] = [0, 0, 0];
  for (const word of words) {
    weight += frequencies.get(word) ?? rare;
    first |= firstBit(word);
    last |= lastBit(word);
  }
  return { words, weight, first, last };
}
