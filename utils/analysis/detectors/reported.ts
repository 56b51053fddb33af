/** Whether matched words tell what somebody else said or thinks, or what the writer did not say. */
import type { Sentence, Token } from '../text/sentence-model';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that, with a single person before them, tell what that person said. */
const saidByOne = words(
  'says said goes went tells told calls called asked thinks thought claims claimed yelled screamed shouted texted wrote reckons reads sang sings titled announced muttered hissed whispered snapped replied like',
);
const sayVerbs = words(
  `say saying tell telling call calling think thinking mean means meant ask asks claim yell scream whisper text write imply implying suggest suggesting singing ${[...saidByOne].join(' ')}`,
);
/** Words between a verb of saying and what was said. */
const between = words(
  'that me him her them us like to and the myself himself herself my his their your all how today yesterday again night last',
);
/** Those whose opinion is quoted as a weapon: *everyone says you…* stays a finding. */
const crowd = words('everyone everybody friends people family we they kids mates');
const skipped = words(
  'not never did do does just even always would will was is were am are be ever to been have has had really actually once keep keeps kept used basically literally straight all',
);
const ownVerbs = words('think thought swear mean say said saying tell told telling');
const beForms = words('am is are was were be been being');
const negators = words('not never');
const things = words('it that this what there feels sounds seems');
/** One other person, as far as a pronoun tells. */
const other = words('he she they him her them anyone someone somebody who');

/** The match stands in reported, denied or hypothetical speech. */
export function isReported(sentence: Sentence, wholeFrom: number, wholeTo: number): boolean {
  const { tokens } = sentence;
  return (
    isSaidBefore(tokens, wholeFrom) ||
    isSpokenEarlier(tokens, wholeFrom) ||
    isOrderForOthers(tokens, wholeFrom) ||
    isSaidAfter(tokens, wholeTo)
  );
}

/** *She goes shut up you…*, *I told myself come on you…*: what follows such words is a quotation, however long. */
function isSpokenEarlier(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 10); i--) {
    const before = tokens[i - 1]?.norm ?? '';
    if (tokens[i]?.norm === 'myself' && sayVerbs.has(before)) return true;
    if (tokens[i]?.norm === 'goes' && before !== '' && !things.has(before) && !tokens[i + 1]?.breakBefore) {
      return /^(?:he|she|they|mom|dad|one|man|woman|guy|girl|lady|boy|boss|teacher|coach)$/.test(before);
    }
  }
  return false;
}

/** *She said you…*, *he was like you…*, *I never said you…*. */
function isSaidBefore(tokens: readonly Token[], at: number): boolean {
  const verbAt = verbBefore(tokens, at);
  if (verbAt < 0) return false;
  const verb = tokens[verbAt]?.norm ?? '';
  // *He was like* quotes; *he looks like* compares.
  if (verb === 'like' && !beForms.has(tokens[verbAt - 1]?.norm ?? '')) return false;
  let isNegated = false;
  let i = verbAt - 1;
  for (let token = tokens[i]; token && skipped.has(token.norm); token = tokens[--i]) {
    if (negators.has(token.norm)) isNegated = true;
  }
  const subject = tokens[i]?.norm ?? '';
  if (subject === 'i') {
    // *Did I say you…*, *if I said you…*, *I told myself…*
    const isSupposed = /^(?:did|do|would|if|imagine|have|when)$/.test(tokens[i - 1]?.norm ?? '') && verb !== 'say';
    return isNegated || !ownVerbs.has(verb) || isSupposed || tokens[verbAt + 1]?.norm === 'myself';
  }
  if (isNegated && subject !== '') return true;
  if (subject === '' || crowd.has(subject)) return false;
  if (verb === 'like') return !things.has(subject);
  return subject === 'you' || saidByOne.has(verb);
}

/** Index of a verb of saying right before a place, or -1. */
function verbBefore(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  for (let steps = 0; steps < 4; steps++, i--) {
    const token = tokens[i];
    if (!token) return -1;
    if (sayVerbs.has(token.norm)) return i;
    if (!between.has(token.norm)) return -1;
  }
  return -1;
}

/** *Tell your brother to …*, *he talks to her like …*: meant for somebody else. */
function isOrderForOthers(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]?.norm;
  if (last !== 'to' && last !== 'like') return false;
  for (let i = at - 2; i >= Math.max(0, at - 7); i--) {
    const word = tokens[i]?.norm ?? '';
    if (last === 'to' && (word === 'you' || word === 'me')) return false;
    if (last === 'to' && /^(?:tell|told|ask|asked|telling|want|wants)$/.test(word)) return i < at - 2;
    if (last === 'like' && /^(?:talk|treat|act|speak|look)(?:s|ed|ing)?$/.test(word)) {
      return other.has(tokens[i - 1]?.norm ?? '') || other.has(tokens[i - 2]?.norm ?? '');
    }
  }
  return false;
}

/** *…, he said*; *… was what my dad used to say*. */
function isSaidAfter(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.norm ?? '';
  if (/^(?:is|was|that)$/.test(first)) {
    const what = first === 'that' ? at + 2 : at + 1;
    if (tokens[what]?.norm !== 'what') return false;
    for (let i = what + 1; i < what + 6; i++)
      if (sayVerbs.has(tokens[i]?.norm ?? '')) return tokens[i - 1]?.norm !== 'i';
    return false;
  }
  if (!tokens[at]?.breakBefore || /^(?:i|you|you all|we)$/.test(first) || crowd.has(first)) return false;
  const verb = tokens[at + 1]?.norm ?? '';
  return verb !== 'like' && saidByOne.has(verb) && first !== '';
}
