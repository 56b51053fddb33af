/** Finds, for a line, the rarest words one of which every match must hold, so that most lines are never tried on a sentence. */
import type { Node } from './notation';

const weights: ReadonlyMap<string, number> = new Map(
  [
    ['you i', 60],
    ['to the a it is are not do my your that me', 40],
    ['am have of in and so for what on be this will can just was if we no', 20],
    ['up with how did all go get like know out but she he they would could when now really', 8],
  ].flatMap(([words, weight]) =>
    String(words)
      .split(' ')
      .map((word) => [word, Number(weight)] as const),
  ),
);

export interface Anchor {
  readonly words: ReadonlySet<string>;
  /** How often such a word must be expected; less is better. */
  readonly weight: number;
}

/** The best anchor of a sequence, or null if a match may hold no known word. */
export function anchorOf(nodes: readonly Node[]): Anchor | null {
  let best: Anchor | null = null;
  for (const node of nodes) {
    const anchor = anchorOfNode(node);
    if (anchor && (best === null || anchor.weight < best.weight)) best = anchor;
  }
  return best;
}

function anchorOfNode(node: Node): Anchor | null {
  if (node.kind === 'words') return { words: node.words, weight: weightOf(node.words) };
  if (node.kind !== 'either') return null;
  const words = new Set<string>();
  for (const branch of node.branches) {
    const anchor = anchorOf(branch);
    if (!anchor) return null;
    for (const word of anchor.words) words.add(word);
  }
  return { words, weight: weightOf(words) };
}

function weightOf(words: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) sum += weights.get(word) ?? 0.2;
  return sum;
}
