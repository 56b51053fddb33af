/** Mood, address, negation and banter of one sentence. */
import { openers } from './bounds';
import type { Mood, Token } from './sentence-model';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const reader = words('you your yours yourself');
const negators = words('not never no nothing nobody none neither nor without hardly barely');
const auxiliaries = words('do does did are is am was were have has had can could will would should shall may might');
const askers = words('who what when where why how which whose');
const subjects = words('you i we he she they it this that your my our the anyone anybody someone somebody');
const imperativeStarts = words(
  'stop get go come call tell let leave shut keep give take put bring buy send text make do be look listen wait try help please ' +
    'remember stay read check ask say show pick turn clean move grow calm relax answer quit act spare save find drop deal explain hurry fuck suck',
);
const laughs = words('xd teehee kek jk jokes banter ijbol affectionate');
/** Every way to spell laughter: *haha, bahaha, hehe, jajaja, lololz, lmaoo, wkwk, sksk*. No repetition meets itself: linear time. */
const laughter =
  /^(?:(?:[bmw]+[uw]?)?a*(?:h+[aei]+){2,}h*|(?:j[aei]){2,}j?|(?:wk|sk){2,}[ws]?|(?:lo+)+lz?s?|lmf?ao+|rotfl|rofl)$/;
const laughingEmoji =
  /[😂🤣😜😝😛😹😆😏😉🤪😘🥰😍😭😅😄😁🙈🙉🤭👀😈💋]|[:;=]['’]?-?[DPp]|;-?\)|<3|:3|^\/|[\u2764\u2665💕💖💗💓💙💚💛💜🖤🎶🎉😋😚☺]/u;
/** What may stand beside a laugh in a sentence that only laughs. */
const besideLaughs = words(
  'ok babe baby no omg oh man mate bro so i am just only la lah lor leh sia tho though love you x xx',
);

/** A question by its mark; without any mark, by word order (*why do you…*, *can you…*). */
export function moodOf(tokens: readonly Token[], mark: string): Mood {
  if (mark.includes('?')) return 'question';
  const lead = skipOpeners(tokens);
  const first = tokens[lead]?.norm ?? '';
  const second = tokens[lead + 1]?.norm ?? '';
  const third = tokens[lead + 2]?.norm ?? '';
  if (
    !mark.includes('!') &&
    auxiliaries.has(first) &&
    (subjects.has(second) || (second === 'not' && subjects.has(third)))
  )
    return 'question';
  if (!mark.includes('!') && askers.has(first) && auxiliaries.has(second) && (subjects.has(third) || third === 'not'))
    return 'question';
  if (imperativeStarts.has(first) && !reader.has(second)) return 'imperative';
  return first === 'do' && second === 'not' ? 'imperative' : 'statement';
}

function skipOpeners(tokens: readonly Token[]): number {
  let i = 0;
  while (i < 3 && openers.has(tokens[i]?.norm ?? '') && tokens.length > i + 1) i++;
  return i;
}

/** What single words say of their sentence. */
interface Tone {
  /** The reader is named by a pronoun outside quotation marks. */
  readonly addressed: boolean;
  readonly negated: boolean;
  /** Clear signs of play: a laughing word, a laughing, winking or loving emoji. */
  readonly banter: boolean;
}

const [addresses, negates, laughsMaybe] = [1, 2, 4];
/** What a word does, as bits: one look-up a word. */
const deeds = new Map<string, number>([
  ...[...reader].map((word) => [word, addresses] as const),
  ...[...negators].map((word) => [word, negates] as const),
  ...[...laughs, 'kidding', 'joking'].map((word) => [word, laughsMaybe] as const),
]);

/** Reads the words of a sentence for its tone, in one pass. */
export function toneOf(tokens: readonly Token[], emoji: readonly string[]): Tone {
  let [addressed, negated, banter] = [false, false, emoji.some(isLaughing)];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const deed = deeds.get(token.norm);
    if (deed === addresses) addressed ||= !token.quoted;
    else if (deed === negates) negated = true;
    else if (!banter && (deed === laughsMaybe || mayLaugh(token.norm))) banter = isLaugh(tokens, i);
  }
  return { addressed, negated, banter };
}

/** Nothing but laughter: such a sentence is the tail of the one before. */
export function isOnlyLaughter(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= 4 &&
    tokens.some((_, i) => isLaugh(tokens, i)) &&
    tokens.every((token, i) => besideLaughs.has(token.norm) || isLaugh(tokens, i))
  );
}

export function isLaughing(emoji: string): boolean {
  return laughingEmoji.test(emoji);
}

/** *Just kidding* is play, *not kidding* and *are you actually kidding* are none. */
function isLaugh(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.norm ?? '';
  if (word === 'kidding' || word === 'joking')
    return !/^(?:not|no|fucking|actually|seriously)$/.test(tokens[at - 1]?.norm ?? '');
  return laughs.has(word) || (mayLaugh(word) && laughter.test(word));
}

/** Laughter repeats itself near its start, or begins as *lol* and *rofl* do. Nearly all words end here. */
function mayLaugh(word: string): boolean {
  if (word.length < 3) return false;
  return word[0] === word[2] || word[1] === word[3] || word[2] === word[4] || word[0] === 'l' || word[0] === 'r';
}

const small = words(
  'of with for at and but or if about like love know want need because so very too really stupid idiot',
);
const english = new Set(
  [small, reader, negators, auxiliaries, askers, subjects, imperativeStarts].flatMap((list) => [...list]),
);

/** One of the small words that most English sentences hold. */
export function isCommonEnglish(word: string): boolean {
  return english.has(word);
}
