/** What a rewording may not add: an apology nobody meant, a promise nobody made, a fact nobody told. */
import { feelings } from '../lexicon/feelings';
import { needs } from '../lexicon/needs';
import * as frames from '../rewriters/frames';
import { readSentences } from '../text/sentences';
import { functionWords } from './function-words';
import { type ReadText, stemOf, type Word } from './reading';

const apology = /\bsorry\b|\bapolog|\bforgive me\b|\bmy (?:bad|fault|mistake)\b|\bi (?:regret|was wrong|messed up)\b/;

export const addsApology = (before: ReadText, after: ReadText) =>
  apology.test(normOf(after.words)) && !apology.test(normOf(before.words));

const normOf = (words: readonly Word[]) => words.map((word) => word.token.norm).join(' ');

const vows = /^(?:i|we) (?:will|am going to|are going to|promise|swear|vow)\b/;
/** Coming back from a break is what a break is. */
const comingBack = /^(?:i|we) (?:will|am going to|are going to) (?:be|come|get) back\b/;

/** *I will …* with a verb that the draft does not promise. */
export function addsPromise(before: ReadText, after: ReadText): boolean {
  const promised = new Set(vowsOf(before.words));
  return vowsOf(after.words).some((vow) => !promised.has(vow));
}

function vowsOf(words: readonly Word[]): readonly string[] {
  return words.flatMap((word, i) => {
    if (!/^(?:i|we)$/.test(word.token.norm)) return [];
    const rest = normOf(words.slice(i, i + 7).filter((other) => other.sentence === word.sentence));
    if (!vows.test(rest) || comingBack.test(rest)) return [];
    const verb = words
      .slice(i + 1, i + 7)
      .find(({ token, sentence }) => sentence === word.sentence && !isVowWord(token.norm));
    return [verb?.stem ?? ''];
  });
}

const isVowWord = (norm: string) =>
  /^(?:will|am|are|going|to|promise|swear|vow|you|that|i|we|not|never|always|just)$/.test(norm);

/** Every text in a table of any depth. */
function linesOf(table: unknown): readonly string[] {
  if (typeof table === 'string') return [table];
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(linesOf) : [];
}

/** Words of our own data: feelings, needs, requests, questions, frames. None of them tells a fact. */
const ownWords: readonly string[] = [
  ...Object.values(feelings).flatMap(({ soft, strong }) => [...soft, ...strong]),
  ...Object.values(needs).flatMap(({ needs: needed, asks, questions }) => [...needed, ...asks, ...questions]),
  ...linesOf(frames).map((line) => line.replace(/\b[ofnrqp]:|\{\w+\}/g, ' ')),
  // Words in which a feeling, a need or a wish is said in general.
  'feel feels felt feeling feelings need needs want wish hope would like love care matter matters important hurt hurts upset sad angry mad frustrated annoyed',
  'lonely alone unheard worried anxious tired exhausted stressed overwhelmed confused disappointed scared jealous insecure embarrassed ashamed resentful',
  'hear heard listen understand talk tell say said speak ask know think mean see look share explain explain agree respect trust honest honestly',
  'help support time together us both side view moment break pause calm space minute back able hard easier difficult better different',
  'happen happens happened happening work works try start stop keep finish come going on when often sometimes lately usually seems sounds',
  'mind point reason part end while idea plan question answer thank thanks appreciate glad okay fine sure ready right comfortable unfair fair respected',
];

let known: ReadonlySet<string> | null = null;

/** Content words that neither the draft nor our own data hold; words with a capital count as well. */
export function addsFact(before: ReadText, after: ReadText): boolean {
  known ??= new Set(readSentences(ownWords.join('\n')).flatMap(({ tokens }) => tokens.map((t) => stemOf(t.norm))));
  const said = new Set(before.words.map((word) => word.stem));
  return after.words.some(({ token, stem }) => {
    const isWord = /\p{L}/u.test(token.norm) && !functionWords.has(token.norm);
    return isWord && !said.has(stem) && !known?.has(stem);
  });
}
