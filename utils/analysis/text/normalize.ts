/** From a typed word to its normal form: case, slang spelling, contractions, elongation. */
import { apostropheEndings, doubledWords, isBefore, predicateStarts, spellings } from '../lexicon/spellings';
import { sharedWord } from './shared-words';

/** One part of a typed word: `length` UTF-16 units of it, read as `norm`. */
export interface WordPart {
  readonly norm: string;
  readonly length: number;
}

/** Words longer than this are noise; they are kept as typed and never looked up. */
const longestWord = 40;
/** An apostrophe or an elongation may stand in a word with any of these. */
const unusual = /[^a-z]|(.)\1\1/;
const table: ReadonlyMap<string, readonly string[]> = new Map(
  [...spellings].map(([typed, words]) => [typed, words.split(' ')]),
);

/** Words that are read with an eye on the word after them. */
const beforeDependent = /^(?:y?ur|you?r|yer)$/;
/** Words that `standardize` may read as others after *you*, and no others. */
const afterYou: ReadonlySet<string> = new Set(['is', 'be', 'was', 'no', 'not']);
/** Words of the patterns that stand for themselves wherever they are typed; found out one by one. */
const plainWords = new Map<string, string>();

/**
 * A word of the patterns typed in small letters that stands for itself; undefined for every other. Most words of a chat end here.
 * @param next the word after it, as typed
 * @param before the word before it, in normal form
 */
export function plainWord(typed: string, next: string, before: string): string | undefined {
  const known = plainWords.get(typed);
  if (known !== undefined) return known;
  const word = sharedWord(typed);
  if (word === 'you') return noCopula.test(next.toLowerCase()) ? undefined : word;
  if (word === undefined || beforeDependent.test(word) || unusual.test(word) || table.has(word)) return undefined;
  if (afterYou.has(word)) return before === 'you' ? undefined : word;
  plainWords.set(word, word);
  return word;
}

/**
 * Opens one typed word.
 * @param typed the word as it stands in the draft
 * @param next the word after it, `''` at the end; it decides between *your* and *you are*
 */
export function normalizeWord(typed: string, next: string): readonly WordPart[] {
  if (typed.length > longestWord) return [{ norm: typed.toLowerCase(), length: typed.length }];
  const lower = typed.toLowerCase();
  if (/^(?:y?ur|you?r|yer)$/.test(lower)) return yourOrYouAre(typed.length, next.toLowerCase());
  if (!unusual.test(lower)) {
    const words = table.get(lower);
    return words ? spread(words, typed.length) : [{ norm: lower, length: typed.length }];
  }
  const plain = straighten(lower);
  const known = table.get(plain) ?? table.get(unstretch(plain));
  if (known) return spread(known, typed.length);
  return splitApostrophe(unstretch(plain), typed.length);
}

/** Words before which another English leaves out *are*: *why you so stupid*. */
const noCopula = /^(?:so|very|damn)$/;
const beforeNoCopula = /^(?:|why|because|and|but|when|boy|girl|bro|man|babe|yaar)$/;
/** After these, *you* is no subject: *the thing about you is*. */
const beforeObject = /^(?:about|with|for|of|to|in|at|on|like)$/;
/** *Do you not hear*: a question, not *you no hear*. */
const beforeInverted = /^(?:do|does|did|are|were|can|could|will|would|have|should|why|if)$/;
const pidginVerbs = /^(?:dey|get|sabi|fit|hear|know|care|want|listen|try|do)$/;

/**
 * The grammar of other Englishes, read as the one that patterns are written in: *you is*, *you be lying*, *you no dey hear*.
 * @param parts of one typed word
 * @param next the word after it, as typed
 * @param before the two words before it, in normal form, the nearer one last
 */
export function standardize(
  parts: readonly WordPart[],
  next: string,
  before: readonly [string, string],
): readonly WordPart[] {
  const [part] = parts;
  if (!part) return parts;
  const { norm, length } = part;
  const read = (other: string) => [{ ...part, norm: other }, ...parts.slice(1)];
  if (norm === 'you' && parts.length === 1) {
    return noCopula.test(next.toLowerCase()) && beforeNoCopula.test(before[1]) ? spread(['you', 'are'], length) : parts;
  }
  if (norm === 'they' && (before[1] === 'never' || before[1] === 'you') && length === 3) return read('always');
  if (before[1] !== 'you' || !afterYou.has(norm) || beforeObject.test(before[0])) return parts;
  if (norm === 'is' || (norm === 'be' && before[0] === '')) return read('are');
  if (norm === 'was') return read('were');
  const isDenied = norm === 'no' || (norm === 'not' && !beforeInverted.test(before[0]));
  return isDenied && pidginVerbs.test(next.toLowerCase()) ? read('never') : parts;
}

function straighten(word: string): string {
  return word.replace(/[’‘`´]/g, "'");
}

function yourOrYouAre(length: number, next: string): readonly WordPart[] {
  const isPredicate = predicateStarts.has(unstretch(next));
  if (length < 4) return isPredicate ? spread(['you', 'are'], length) : [{ norm: 'your', length }];
  // A fully typed "your" is read as "you are" only where "your" cannot stand.
  if (!/^(?:a|an|the|so|such|too|not|just|being|really|always|never|still|fucking)$/.test(next)) {
    return [{ norm: 'your', length }];
  }
  return spread(['you', 'are'], length);
}

/** Undoes elongation: three or more of the same letter become one, or two where the word needs them. */
function unstretch(word: string): string {
  if (!/(.)\1\1/.test(word)) return word;
  const doubled = word.replace(/(.)\1{2,}/g, '$1$1');
  if (doubledWords.has(doubled)) return doubled;
  return word.replace(/(.)\1{2,}/g, '$1');
}

function splitApostrophe(word: string, length: number): readonly WordPart[] {
  const at = word.lastIndexOf("'");
  if (at <= 0) return [{ norm: word, length }];
  const stem = word.slice(0, at);
  const ending = word.slice(at + 1);
  if (ending === 't' && stem.endsWith('n')) return pair(stem.slice(0, -1), 'not', length, at - 1);
  if (ending === 's') return pair(stem, isBefore.has(stem) ? 'is' : "'s", length, at);
  const opened = apostropheEndings[ending];
  if (opened) return pair(table.get(stem)?.[0] ?? stem, opened, length, at);
  return [{ norm: word, length }];
}

function pair(first: string, second: string, length: number, cut: number): readonly WordPart[] {
  return [
    { norm: first, length: cut },
    { norm: second, length: length - cut },
  ];
}

/** Cuts a typed word into as many parts as it has words; the last part takes what is left over. */
function spread(words: readonly string[], length: number): readonly WordPart[] {
  const size = Math.max(1, Math.floor(length / words.length));
  return words.map((norm, i) => {
    const used = Math.min(length, size * i);
    return { norm, length: i === words.length - 1 ? length - used : Math.min(size, length - used) };
  });
}
