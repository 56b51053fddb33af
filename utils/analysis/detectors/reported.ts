/** Whether matched words tell what somebody else said or thinks, or what the writer did not say. */
import type { Sentence, Token } from '../text/sentence-model';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that, with a single person before them, tell what that person said. */
const oneSaid =
  'says said goes went tells told calls called asked thinks thought claims claimed yelled screamed shouted texted wrote reckons reads sang like';
const saidByOne = words(oneSaid);
const sayVerbs = words(
  `${oneSaid} say saying tell telling call calling think thinking mean means meant ask asks claim yell scream whisper text write imply implying suggest suggesting singing`,
);
/** Words between a verb of saying and what was said. */
const between = words('that me you him her them us like to and the myself all how');
/** Those whose opinion is quoted as a weapon: *everyone says you…* stays a finding. */
const crowd = words('everyone everybody friends people family we they kids mates i you');
const skipped = words(
  'not never did do does just even always would was is were am are ever to been be have has had really actually once keep keeps kept used all',
);
const ownVerbs = words('think thought swear mean say said saying tell told telling ask asked');
const supposing = words('did if imagine');
/** One who speaks or acts, but is not the reader. */
const others = words('he she they mom dad one man woman guy girl lady boy boss teacher coach');

/** Words with which one takes back what one has said. */
const contrite = words('sorry wrong unfair apologize regret back');

/** *Nobody*, *no one*, *who*: these tell nothing. */
const silent = words('nobody one who');

/** The match stands in reported, denied or hypothetical speech. */
export function isReported({ tokens }: Sentence, wholeFrom: number, wholeTo: number): boolean {
  // *Either he goes or I…*
  if (wordAt(tokens, wholeFrom) === 'or') return false;
  return (
    isSaidBefore(tokens, wholeFrom) ||
    isSpokenEarlier(tokens, wholeFrom) ||
    isOthersDoing(tokens, wholeFrom) ||
    isSaidAfter(tokens, wholeTo)
  );
}

/** *She said you…*, *he was like you…*, *I never said you…*, *tell your brother to…*. */
function isSaidBefore(tokens: readonly Token[], at: number): boolean {
  const verbAt = verbBefore(tokens, at);
  const verb = wordAt(tokens, verbAt);
  if (verb === '') return false;
  let isNegated = false;
  let i = verbAt - 1;
  for (let word = wordAt(tokens, i); skipped.has(word); word = wordAt(tokens, --i)) {
    if (word === 'not' || word === 'never') isNegated = true;
  }
  const subject = wordAt(tokens, i);
  if (verb === 'like') return isQuotedLike(tokens, verbAt, i);
  // *I'm sorry I said you never help*, *I take back saying you're selfish*
  if (/^(?:said|saying|say|told)$/.test(verb) && isTakenBack(tokens, verbAt)) return true;
  if (subject === 'i') return isNegated || !ownVerbs.has(verb) || supposing.has(wordAt(tokens, i - 1));
  if (/^(?:stop|quit)$/.test(subject)) return /^(?:say|think)/.test(verb);
  if (subject === '') return verbAt < at - 1 && !/^(?:me|us|you|that|like)$/.test(wordAt(tokens, verbAt + 1));
  if (isNegated || subject === 'you') return true;
  return !crowd.has(subject) && saidByOne.has(verb);
}

function isTakenBack(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at).some(({ norm }) => contrite.has(norm));
}

/** *He was like you…* quotes, *he treats her like you…* compares somebody else; *you look like…* and *it is like…* do neither. */
function isQuotedLike(tokens: readonly Token[], at: number, subjectAt: number): boolean {
  if (subjectAt < at - 1) return !/^(?:it|that|this|)$/.test(wordAt(tokens, subjectAt));
  return others.has(wordAt(tokens, at - 2)) || others.has(wordAt(tokens, at - 3)) || others.has(wordAt(tokens, at - 4));
}

/** Index of a verb of saying right before a place, or -1. Before an infinitive stands whom it is said to. */
function verbBefore(tokens: readonly Token[], at: number): number {
  const isInfinitive = wordAt(tokens, at - 1) === 'to';
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const word = wordAt(tokens, i);
    if (sayVerbs.has(word)) return i;
    if (!between.has(word) && !isInfinitive) return -1;
  }
  return -1;
}

/** *She goes shut up you…*, *I told myself come on you…*, *I said to him you…*: what follows is a quotation, however long. */
function isSpokenEarlier(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 14; i--) {
    const before = wordAt(tokens, i - 1);
    const word = wordAt(tokens, i);
    if ((word === 'goes' && others.has(before)) || (word === 'myself' && sayVerbs.has(before))) return true;
    if (before === 'to' && /^(?:him|her|them)$/.test(word) && sayVerbs.has(wordAt(tokens, i - 2))) return true;
  }
  return false;
}

/** *She can go to hell*: no order to the reader. */
function isOthersDoing(tokens: readonly Token[], at: number): boolean {
  const modalAt = /^(?:just|all|really)$/.test(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
  return /^(?:can|could|should)$/.test(wordAt(tokens, modalAt)) && !/^(?:you|)$/.test(wordAt(tokens, modalAt - 1));
}

/** *…, he said*; *…, nobody said that* does not. */
function isSaidAfter(tokens: readonly Token[], at: number): boolean {
  const subject = wordAt(tokens, at);
  const verb = wordAt(tokens, at + 1);
  return (
    verb !== 'like' &&
    saidByOne.has(verb) &&
    tokens[at]?.breakBefore === true &&
    !silent.has(subject) &&
    !crowd.has(subject)
  );
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? '';
}
