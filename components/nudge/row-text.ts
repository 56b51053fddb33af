import type { Rewording, RewordingPart, Span } from '@/utils/analysis/types';
import { changedWords } from './changed-words';
import { element } from './elements';
import { slotNames } from './words';

/** A stretch of what goes in the box that is shown in one way. */
interface Piece extends Span {
  readonly look: 'kept' | 'changed' | 'blank';
}

/** Makes of the words of a feeling something that can be pressed. */
export type WrapFeeling = (words: readonly Node[]) => HTMLElement;

/** The parts of what goes in the box; the rest of the draft stays as typed and is not shown. */
export function shownParts(rewording: Rewording): readonly RewordingPart[] {
  const start = rewording.span.start;
  const end = start + rewording.replacement.length;
  let offset = 0;
  const shown: RewordingPart[] = [];
  for (const part of rewording.parts) {
    const from = Math.max(start, offset) - offset;
    const to = Math.min(end, offset + part.text.length) - offset;
    if (from < to) shown.push(...withoutEdges({ slot: part.slot, text: part.text.slice(from, to) }));
    offset += part.text.length;
  }
  const isWhole = shown.map((part) => part.text).join('') === rewording.replacement;
  return isWhole ? shown : [{ slot: 'kept', text: rewording.replacement }];
}

/** Sets the space around a part apart, so that its underline and tooltip end where its words end. */
function withoutEdges(part: RewordingPart): readonly RewordingPart[] {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part.text) ?? [];
  return [
    { slot: 'kept' as const, text: before },
    { slot: part.slot, text: core },
    { slot: 'kept' as const, text: after },
  ].filter(({ text }) => text !== '');
}

/** What goes in the box, with new words tinted, blanks marked and parts labelled; dots where the draft goes on. */
export function textNodes(draft: string, rewording: Rewording, wrapFeeling: WrapFeeling): readonly Node[] {
  const { span, feeling, replacement } = rewording;
  const pieces = piecesOf(draft, rewording);
  const nodes: Node[] = [];
  let start = 0;
  for (const part of shownParts(rewording)) {
    const end = start + part.text.length;
    nodes.push(partNode(part, wordsIn(replacement, { start, end }, pieces, feeling, wrapFeeling)));
    start = end;
  }
  if (draft.slice(0, span.start).trim() !== '') nodes.unshift(element('span', 'elsewhere', '… '));
  if (draft.slice(span.end).trim() !== '') nodes.push(element('span', 'elsewhere', ' …'));
  return nodes;
}

function piecesOf(draft: string, { span, replacement }: Rewording): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { text, changed } of changedWords(draft.slice(span.start, span.end), replacement)) {
    for (const words of text.split(/(_{2,})/)) {
      const end = start + words.length;
      pieces.push({ start, end, look: words.startsWith('__') ? 'blank' : changed ? 'changed' : 'kept' });
      start = end;
    }
  }
  return pieces;
}

/** The words of one part. Those of the feeling, all of them or none, are wrapped. */
function wordsIn(
  text: string,
  part: Span,
  pieces: readonly Piece[],
  feeling: Span | null,
  wrapFeeling: WrapFeeling,
): readonly Node[] {
  const nodesIn = (start: number, end: number) =>
    pieces.flatMap((piece) => {
      const words = text.slice(Math.max(piece.start, start), Math.min(piece.end, end));
      const isHere = piece.start < end && piece.end > start;
      return isHere ? [element('span', piece.look, words)] : [];
    });
  if (!feeling || feeling.start < part.start || feeling.end > part.end) return nodesIn(part.start, part.end);
  const before = nodesIn(part.start, feeling.start);
  return [...before, wrapFeeling(nodesIn(feeling.start, feeling.end)), ...nodesIn(feeling.end, part.end)];
}

/** A part with its label: read out before it, and a tooltip over it. The space after a part is not of it. */
function partNode(part: RewordingPart, words: readonly Node[]): Node {
  if (part.slot === 'kept') return element('span', '', ...words);
  const label = slotNames[part.slot];
  const made = element('span', 'part', element('span', 'unseen', `${label}: `), ...words);
  made.title = label;
  return made;
}
