/** A stretch of a rewording, and whether its words are new against the draft. */
export interface Stretch {
  readonly text: string;
  readonly changed: boolean;
}

/** Beyond this many word pairs the comparison is not worth its time. */
const maxPairs = 250_000;

/** Where nearly everything is new, a tint says nothing: none is shown. */
const maxChangedShare = 0.7;

/** Splits `after` into stretches of words that stand in `before` in the same order, and words that are new. */
export function changedWords(before: string, after: string): readonly Stretch[] {
  const old = tokens(before).filter(isWord).map(fold);
  const now = tokens(after);
  const nowWords = now.filter(isWord).map(fold);
  const kept = commonWords(old, nowWords);
  if (nowWords.length === 0 || 1 - kept.size / nowWords.length > maxChangedShare) return plain(after);
  let index = -1;
  const marked = now.map((text) => {
    if (!isWord(text)) return { text, changed: false };
    index += 1;
    return { text, changed: !kept.has(index) };
  });
  return joined(marked);
}

function plain(text: string): readonly Stretch[] {
  return text === '' ? [] : [{ text, changed: false }];
}

function tokens(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

function isWord(token: string): boolean {
  return /\S/.test(token);
}

/** Words are compared without case and without the punctuation around them. */
function fold(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word;
}

/** Indices in `now` of the longest common run of words with `old`. */
function commonWords(old: readonly string[], now: readonly string[]): ReadonlySet<number> {
  if (old.length * now.length > maxPairs) return new Set(now.keys());
  const lengths = commonLengths(old, now);
  const common = new Set<number>();
  let row = 0;
  let column = 0;
  while (row < old.length && column < now.length) {
    if (old[row] === now[column]) {
      common.add(column);
      row += 1;
      column += 1;
    } else if ((lengths[row + 1]?.[column] ?? 0) >= (lengths[row]?.[column + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return common;
}

/** Lengths of the longest common run from each pair of places to the ends. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const lengths: number[][] = Array.from({ length: old.length + 1 }, () => new Array(now.length + 1).fill(0));
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const below = lengths[row + 1]?.[column] ?? 0;
      const beside = lengths[row]?.[column + 1] ?? 0;
      const diagonal = lengths[row + 1]?.[column + 1] ?? 0;
      const here = lengths[row];
      if (here) here[column] = old[row] === now[column] ? diagonal + 1 : Math.max(below, beside);
    }
  }
  return lengths;
}

/** Joins neighbours of one kind; a space between two changed words belongs to them. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  stretches.forEach((stretch, index) => {
    const isGap = !isWord(stretch.text);
    const changed = isGap
      ? stretches[index - 1]?.changed === true && stretches[index + 1]?.changed === true
      : stretch.changed;
    const last = result.at(-1);
    if (last?.changed === changed) result[result.length - 1] = { text: last.text + stretch.text, changed };
    else result.push({ text: stretch.text, changed });
  });
  return result;
}
