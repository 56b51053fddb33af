/** Which words of a rewording are ours, and which the writer had typed. */
import { isWord } from './standard-spelling.mjs';

/** @typedef {{ text: string, isOurs: boolean }} Piece A word, or what stands between two; joined they are the text. */

/**
 * @param {string} draft
 * @param {readonly { slot: string, text: string }[]} parts Of a rewording of it.
 * @returns {Piece[]} A word is the writer's in a part that was kept, and where the draft has it in the same order.
 *   What stands between words is ours outside the parts that were kept.
 */
export function piecesOf(draft, parts) {
  const pieces = mergeAtJoints(
    parts.flatMap(({ slot, text }) => split(text).map((piece) => ({ text: piece, isOurs: slot !== 'kept' }))),
  );
  const words = pieces.filter(({ text }) => isWord(text));
  const common = longestCommonRun(
    split(draft).filter(isWord).map(bare),
    words.map(({ text }) => bare(text)),
  );
  const theirs = new Set(words.filter((_, i) => common.has(i)));
  return pieces.map((piece) => ({ ...piece, isOurs: piece.isOurs && !theirs.has(piece) }));
}

const split = (text) => text.match(/[\p{L}\p{N}_'’]+|[^\p{L}\p{N}_'’]+/gu) ?? [];
const bare = (word) => word.toLowerCase().replace(/['’]/g, '');

/** Where two parts meet, blanks of the one and marks of the other are one piece. */
function mergeAtJoints(pieces) {
  const merged = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && isWord(last.text) === isWord(piece.text)) {
      merged[merged.length - 1] = { text: last.text + piece.text, isOurs: last.isOurs || piece.isOurs };
    } else merged.push(piece);
  }
  return merged;
}

/** @returns {Set<number>} Which places of `after` belong to the longest run of words, gaps allowed, that `before` has too. */
function longestCommonRun(before, after) {
  const longest = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      longest[i][j] =
        before[i] === after[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  const places = new Set();
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      places.add(j);
      i++;
      j++;
    } else if (longest[i + 1][j] >= longest[i][j + 1]) i++;
    else j++;
  }
  return places;
}
