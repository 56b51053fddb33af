/** Cuts a draft into words, marks, emoji and line breaks, each with its exact place, in one pass. */
import { createSpanCursor, maskedSpans, quotedSpans } from './scope';

type PieceKind = 'word' | 'end' | 'break' | 'emoji' | 'aside' | 'line';

/**
 * One thing on the page: a word, a mark that ends a sentence, a mark that breaks a clause, an emoji or a line break.
 * An `aside` is a laughing emoji outside the sentence it belongs to.
 */
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
    "([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}*]*(?:['’`´][\\p{L}]+)*(?:[.:][\\p{N}]+)*)",
    "(\\p{Extended_Pictographic}[\\p{M}\\u200d\\ufe0f\\p{Extended_Pictographic}\\p{Emoji_Modifier}]*|[:;=]['’]?-?[)(DPp/|O3]+|(?<=\\s)\\/(?:s|j|jk)(?![\\p{L}\\p{N}/])|<3+|\\^_+\\^|-_+-)",
    '([.!?…]+)',
    '[,;:()\\[\\]/–—-]+',
  ].join('|'),
  'uy',
);

/** The pieces of a draft in order; links, code and mail's quoted lines are left out. */
export function readPieces(draft: string): readonly Piece[] {
  const isMasked = createSpanCursor(maskedSpans(draft));
  const isQuoted = createSpanCursor(quotedSpans(draft));
  const found: Piece[] = [];
  for (let start = 0, end = 0; start < draft.length; start = end) {
    const kind = kindAt(draft, start);
    end = kind === null ? start + 1 : endOfLast;
    if (kind === null || (isMasked(start) && kind !== 'line')) continue;
    found.push({ kind, text: draft.slice(start, end), start, end, quoted: isQuoted(start) });
  }
  return found;
}

/** Where the piece ends that `kindAt` has answered last: a second answer without an object for each character. */
let endOfLast = 0;

/** What begins at a place. Plain words and blanks, nearly everything in a chat, are told by their characters alone. */
function kindAt(draft: string, at: number): PieceKind | null {
  const code = draft.charCodeAt(at);
  if (code === 0x20) return null;
  endOfLast = at + 1;
  if (code === 0x0a) return 'line';
  endOfLast = endOfPlainWord(draft, at);
  if (endOfLast > at) return 'word';
  pieces.lastIndex = at;
  const match = pieces.exec(draft);
  if (!match) return null;
  endOfLast = pieces.lastIndex;
  if (match[1] !== undefined) return 'word';
  if (match[2] !== undefined) return 'emoji';
  return match[3] !== undefined ? 'end' : 'break';
}

/** After the letters and digits of ASCII that stand here, or `at` if the word may go on with something else. */
function endOfPlainWord(draft: string, at: number): number {
  let i = at;
  while (isPlain(draft.charCodeAt(i))) i++;
  const code = draft.charCodeAt(i);
  if (code === 0x2e || code === 0x3a)
    return isPlain(draft.charCodeAt(i + 1)) || draft.charCodeAt(i + 1) > 0x7f ? at : i;
  return code > 0x7f || code === 0x27 || code === 0x60 || code === 0x2a ? at : i;
}

/** A letter or digit of ASCII. */
function isPlain(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
