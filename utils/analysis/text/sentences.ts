/** Reads a draft into sentences with tokens, clauses, mood and tone. Linear in the length of the draft. */
import { clausesOf } from './clauses';
import { normalizeWord } from './normalize';
import type { Sentence, Token } from './sentence-model';
import { type Piece, readPieces } from './tokens';
import { isAddressed, isBanter, isNegated, moodOf } from './tone';

/**
 * The sentences of a draft, in order. A sentence ends at `.`, `?`, `!`, `…`, a line break, or an emoji that words follow.
 * Links, code and mail's quoted lines belong to no sentence.
 */
export function readSentences(draft: string): readonly Sentence[] {
  return groupPieces(readPieces(draft)).map(buildSentence);
}

function groupPieces(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let group: Piece[] = [];
  let hasWord = false;
  let isEnded = false;
  const close = () => {
    if (hasWord) groups.push(group);
    group = [];
    hasWord = false;
    isEnded = false;
  };
  for (const piece of pieces) {
    if (piece.kind === 'line') {
      close();
      continue;
    }
    if (isEnded && (piece.kind === 'word' || piece.kind === 'break')) close();
    if (!hasWord && piece.kind !== 'word') continue;
    group.push(piece);
    if (piece.kind === 'word') hasWord = true;
    if (piece.kind === 'end' || piece.kind === 'emoji') isEnded = true;
  }
  close();
  return groups;
}

function buildSentence(pieces: readonly Piece[]): Sentence {
  const tokens = tokensOf(pieces);
  const mark = pieces
    .filter((p) => p.kind === 'end')
    .map((p) => p.text)
    .join('');
  const emoji = pieces.filter((p) => p.kind === 'emoji').map((p) => p.text);
  const mood = moodOf(tokens, mark);
  const last = pieces.findLast((p) => p.kind !== 'break');
  return {
    start: pieces[0]?.start ?? 0,
    end: last?.end ?? 0,
    tokens,
    clauses: clausesOf(tokens),
    mood,
    mark,
    emoji,
    addressed: mood === 'imperative' || isAddressed(tokens),
    negated: isNegated(tokens),
    banter: isBanter(tokens, emoji),
  };
}

function tokensOf(pieces: readonly Piece[]): readonly Token[] {
  const tokens: Token[] = [];
  let breakBefore = false;
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind === 'break') breakBefore = true;
    if (piece.kind !== 'word') continue;
    const next = pieces[i + 1];
    appendWord(tokens, piece, next?.kind === 'word' ? next.text.toLowerCase() : '', breakBefore);
    breakBefore = false;
  }
  return tokens;
}

function appendWord(tokens: Token[], piece: Piece, next: string, breakBefore: boolean): void {
  let start = piece.start;
  const caps =
    piece.text.length > 1 && piece.text === piece.text.toUpperCase() && piece.text !== piece.text.toLowerCase();
  for (const [i, part] of normalizeWord(piece.text, next).entries()) {
    const end = start + part.length;
    tokens.push({
      start,
      end,
      wordStart: piece.start,
      wordEnd: piece.end,
      norm: part.norm,
      quoted: piece.quoted,
      breakBefore: i === 0 && breakBefore,
      caps,
    });
    start = end;
  }
}
