/** Reads a draft into sentences with tokens, clauses, mood and tone. Linear in the length of the draft. */
import { normalizeWord, plainWord, standardize } from './normalize';
import type { Sentence, Token } from './sentence-model';
import { sharedWord } from './shared-words';
import { type Piece, readPieces } from './tokens';
import { isLaughing, isOnlyLaughter, moodOf, toneOf } from './tone';

/**
 * The sentences of a draft, in order. A sentence ends at `.`, `?`, `!`, `…`, a line break, or an emoji that words follow.
 * Links, code and mail's quoted lines belong to no sentence.
 */
export function readSentences(draft: string): readonly Sentence[] {
  return shareLaughter(groupPieces(readPieces(draft)).map(buildSentence));
}

/** A sentence that only laughs belongs to the one before: *shut up. lol*. */
function shareLaughter(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.map((sentence, i) => {
    const next = sentences[i + 1];
    return next?.banter && !sentence.banter && isOnlyLaughter(next.tokens) ? { ...sentence, banter: true } : sentence;
  });
}

function groupPieces(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let group: Piece[] = [];
  // Emoji on a line of their own belong to the sentence before, those at the head of a line to the sentence after.
  let loose: Piece[] = [];
  let hasWord = false;
  let isEnded = false;
  const close = () => {
    if (hasWord) groups.push(group);
    groups.at(-1)?.push(...loose);
    loose = [];
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
    if (!hasWord && piece.kind !== 'word') {
      if (piece.kind === 'emoji' && isLaughing(piece.text)) loose.push({ ...piece, kind: 'aside' });
      continue;
    }
    if (loose.length > 0) group.push(...loose);
    group.push(piece);
    loose = [];
    if (piece.kind === 'word') hasWord = true;
    if (piece.kind === 'end' || piece.kind === 'emoji') isEnded = true;
  }
  close();
  return groups;
}

function buildSentence(pieces: readonly Piece[]): Sentence {
  const tokens = tokensOf(pieces);
  const emoji: string[] = [];
  let mark = '';
  let end = 0;
  let isBesideLaughter = false;
  for (const piece of pieces) {
    if (piece.kind === 'aside') {
      isBesideLaughter = true;
      continue;
    }
    if (piece.kind === 'end') mark += piece.text;
    if (piece.kind === 'emoji') emoji.push(piece.text);
    if (piece.kind !== 'break') end = piece.end;
  }
  const mood = moodOf(tokens, mark);
  const { addressed, negated, banter } = toneOf(tokens, emoji);
  return {
    start: tokens[0]?.start ?? 0,
    end,
    tokens,
    mood,
    mark,
    emoji,
    addressed: mood === 'imperative' || addressed,
    negated,
    banter: isBesideLaughter || banter,
  };
}

function tokensOf(pieces: readonly Piece[]): readonly Token[] {
  const tokens: Token[] = [];
  let breakBefore = false;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.kind === 'break') breakBefore = true;
    if (piece?.kind !== 'word') continue;
    const next = pieces[i + 1];
    appendWord(tokens, piece, next?.kind === 'word' ? next.text : '', breakBefore);
    breakBefore = false;
  }
  return tokens;
}

function appendWord(tokens: Token[], piece: Piece, next: string, breakBefore: boolean): void {
  const { start: wordStart, end: wordEnd, quoted } = piece;
  const last = tokens.at(-1)?.norm ?? '';
  const plain = plainWord(piece.text, next, last);
  if (plain !== undefined) {
    const [start, end] = [wordStart, wordEnd];
    tokens.push({ start, end, wordStart, wordEnd, norm: plain, quoted, breakBefore, caps: false });
    return;
  }
  const caps = isInCapitals(piece.text);
  let start = wordStart;
  const before = [tokens.at(-2)?.norm ?? '', last] as const;
  for (const part of standardize(normalizeWord(piece.text, next), next, before)) {
    const norm = sharedWord(part.norm) ?? part.norm;
    const end = start + part.length;
    const isFirst = start === wordStart;
    tokens.push({ start, end, wordStart, wordEnd, norm, quoted, breakBefore: breakBefore && isFirst, caps });
    start = end;
  }
}

function isInCapitals(word: string): boolean {
  const code = word.charCodeAt(0);
  if (word.length < 2 || (code >= 0x61 && code <= 0x7a)) return false;
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
