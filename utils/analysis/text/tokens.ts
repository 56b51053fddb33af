/** Cuts a draft into words, marks, emoji and line breaks, each with its exact place, in one pass. */
import { createSpanCursor, maskedSpans, quotedSpans } from './scope';

export type PieceKind = 'word' | 'end' | 'break' | 'emoji' | 'line';

/** One thing on the page: a word, a mark that ends a sentence, a mark that breaks a clause, an emoji or a line break. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

// Every alternative starts with a character of its own and has no nested repetition, so that the scan is linear.
const pieces = new RegExp(
  [
    "(?<word>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}*]*(?:['’`´][\\p{L}]+)*(?:[.:][\\p{N}]+)*)",
    "(?<emoji>\\p{Extended_Pictographic}[\\p{M}\\u200d\\ufe0f\\p{Extended_Pictographic}\\p{Emoji_Modifier}]*|[:;=]['’]?-?[)(DPp/|O3]+|<3+|\\^_+\\^|-_+-)",
    '(?<line>\\n)',
    '(?<end>[.!?…]+)',
    '(?<break>[,;:()\\[\\]/–—-]+)',
  ].join('|'),
  'gu',
);

/** The pieces of a draft in order; links, code and mail's quoted lines are left out. */
export function readPieces(draft: string): readonly Piece[] {
  const isMasked = createSpanCursor(maskedSpans(draft));
  const isQuoted = createSpanCursor(quotedSpans(draft));
  const found: Piece[] = [];
  for (const match of draft.matchAll(pieces)) {
    const start = match.index;
    const text = match[0];
    if (isMasked(start)) {
      if (text === '\n') found.push({ kind: 'line', text, start, end: start + 1, quoted: false });
      continue;
    }
    found.push({ kind: kindOf(match), text, start, end: start + text.length, quoted: isQuoted(start) });
  }
  return found;
}

function kindOf(match: RegExpExecArray): PieceKind {
  const groups = match.groups ?? {};
  if (groups.word !== undefined) return 'word';
  if (groups.emoji !== undefined) return 'emoji';
  if (groups.line !== undefined) return 'line';
  return groups.end !== undefined ? 'end' : 'break';
}
