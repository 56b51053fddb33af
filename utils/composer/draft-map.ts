import type { DraftMap, Piece } from './read-draft';

/** A place between two things of the page, as Range knows it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Which of two places that show the same offset is meant: the one after a border of elements, or the one before it. */
export type Side = 'start' | 'end';

function pointIn(piece: Piece, offset: number, side: Side): Point {
  if (piece.kind === 'text') return { node: piece.node, offset: piece.at + offset - piece.start };
  const isAfter = piece.kind === 'atom' && (offset === piece.end || (offset > piece.start && side === 'end'));
  return { node: piece.node, offset: piece.at + (isAfter ? 1 : 0) };
}

/** The place of an offset of the draft. An offset inside an atom moves out of it. */
export function pointAt(map: DraftMap, host: Node, offset: number, side: Side): Point {
  const candidates = map.pieces.filter((piece) => piece.start <= offset && offset <= piece.end);
  const filled = candidates.filter((piece) => piece.kind !== 'line');
  const usable = filled.length > 0 ? filled : candidates;
  const piece = side === 'start' ? usable.at(-1) : usable[0];
  return piece ? pointIn(piece, offset, side) : { node: host, offset: 0 };
}

/** A live range over a span of the draft. */
export function rangeOf(map: DraftMap, host: Node, start: number, end: number): Range {
  const from = pointAt(map, host, start, 'start');
  const to = start === end ? from : pointAt(map, host, end, 'end');
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function offsetInText(pieces: readonly Piece[], offset: number): number | undefined {
  const before = pieces.findLast((piece) => piece.at <= offset);
  if (!before) return pieces[0]?.start;
  return Math.min(before.start + offset - before.at, before.end);
}

function isDirectlyBefore(point: Point, piece: Piece): boolean {
  if (piece.kind !== 'text' && piece.node === point.node) return piece.at === point.offset;
  return point.node.childNodes[point.offset]?.contains(piece.node) ?? false;
}

/** The offset of the draft at a place in the host: the reverse of `pointAt`. */
export function offsetOf(map: DraftMap, { node, offset }: Point): number {
  const own = node instanceof Text ? map.pieces.filter((piece) => piece.node === node) : [];
  const inText = offsetInText(own, offset);
  if (inText !== undefined) return inText;
  const caret = new Range();
  caret.setStart(node, offset);
  const next = map.pieces.findIndex((piece) => caret.comparePoint(piece.node, piece.at) >= 0);
  const following = map.pieces[next];
  const preceding = next === -1 ? map.pieces.at(-1) : map.pieces[next - 1];
  if (following && (!preceding || isDirectlyBefore({ node, offset }, following))) return following.start;
  return preceding?.end ?? 0;
}
