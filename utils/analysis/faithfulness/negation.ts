/** Negation: what the draft denies is not asserted afterwards, and the other way round. */
import { functionWords } from './function-words';
import type { ReadText, Word } from './reading';

/** A word of a calm sentence, or of the words told after *when*, stands there with the other sign. */
export function hasFlipped(before: ReadText, after: ReadText): boolean {
  return calmFlipped(before, after) || toldFlipped(before, after);
}

function calmFlipped(before: ReadText, after: ReadText): boolean {
  const elsewhere = new Set(before.words.filter((word) => !before.calm.has(word.sentence)).map((word) => word.stem));
  const signs = signsOf(after.words);
  for (const [stem, sign] of signsOf(before.words.filter((word) => before.calm.has(word.sentence)))) {
    const other = signs.get(stem);
    if (elsewhere.has(stem) || !other) continue;
    if (!(sign.plain && other.plain) && !(sign.negated && other.negated)) return true;
  }
  return false;
}

interface Sign {
  plain: boolean;
  negated: boolean;
}

function signsOf(words: readonly Word[]): ReadonlyMap<string, Sign> {
  const signs = new Map<string, Sign>();
  for (const { token, stem, negated } of words) {
    if (functionWords.has(token.norm)) continue;
    const sign = signs.get(stem) ?? { plain: false, negated: false };
    if (negated) sign.negated = true;
    else sign.plain = true;
    signs.set(stem, sign);
  }
  return signs;
}

/** *You never help* may become *when you don't help*, not *when you help*; *you always shout* not *when you don't shout*. */
function toldFlipped(before: ReadText, after: ReadText): boolean {
  const accused = verbsAfterYou(before.words);
  return toldVerbs(after.words).some(({ stem, negated }) => {
    const known = accused.get(stem);
    return known !== undefined && known !== negated;
  });
}

const skipped = new Set(
  'never always just really still even ever not do does did have has are were will would can could only constantly only keep keeps'.split(
    ' ',
  ),
);

/** The first verb after each *you* of a draft, and whether it is denied. A verb with both signs tells nothing. */
function verbsAfterYou(words: readonly Word[]): ReadonlyMap<string, boolean> {
  const verbs = new Map<string, boolean>();
  const unsure = new Set<string>();
  for (const [i, word] of words.entries()) {
    if (word.token.norm !== 'you') continue;
    const verb = verbFrom(words, i + 1);
    if (!verb) continue;
    if (verbs.has(verb.stem) && verbs.get(verb.stem) !== verb.negated) unsure.add(verb.stem);
    verbs.set(verb.stem, verb.negated);
  }
  for (const stem of unsure) verbs.delete(stem);
  return verbs;
}

function toldVerbs(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, i) => {
    const isTold = word.token.norm === 'you' && /^(?:when|that|whenever)$/.test(words[i - 1]?.token.norm ?? '');
    const verb = isTold ? verbFrom(words, i + 1) : undefined;
    return verb ? [verb] : [];
  });
}

function verbFrom(words: readonly Word[], from: number): Word | undefined {
  for (let i = from; i < from + 4; i++) {
    const word = words[i];
    if (!word || word.at === 0 || word.token.breakBefore) return undefined;
    if (!skipped.has(word.token.norm)) return word;
  }
  return undefined;
}
