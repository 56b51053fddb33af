/** Whether matched words tell what somebody else said or thinks, or what the writer did not say. */
import type { Sentence, Token } from '../text/sentence-model';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const sayVerbs = words(
  'say says said saying tell tells told telling call calls called calling think thinks thought thinking mean means meant ask asks asked claim claims claimed yell yelled scream screamed whisper whispered text texted write wrote wrote imply implying suggest suggesting',
);
/** Words between a verb of saying and what was said. */
const between = words('that me him her them us like to and the');
/** Those whose opinion is quoted as a weapon: *everyone says you…* stays a finding. */
const crowd = words('everyone everybody friends people family we they kids mates');
const skipped = words(
  'not never did do does just even always would was is were am ever to be been have has had really actually once keep keeps kept',
);
const ownVerbs = words('think thought swear mean say said tell told');
/** Verbs that, with a single person before them, tell what that person said. */
const saidByOne = words(
  'says said goes told tells called calls asked thinks thought claims claimed yelled screamed texted wrote',
);
const negators = words('not never');

/** The match stands in reported, denied or hypothetical speech. */
export function isReported(sentence: Sentence, wholeFrom: number): boolean {
  const { tokens } = sentence;
  const verbAt = verbBefore(tokens, wholeFrom);
  if (verbAt < 0) return false;
  const verb = tokens[verbAt]?.norm ?? '';
  let isNegated = false;
  let i = verbAt - 1;
  for (let token = tokens[i]; token && skipped.has(token.norm); token = tokens[--i]) {
    if (negators.has(token.norm)) isNegated = true;
  }
  const subject = tokens[i]?.norm ?? '';
  if (subject === 'i') return isNegated || !ownVerbs.has(verb);
  if (isNegated && subject !== '') return true;
  if (subject === '' || crowd.has(subject)) return false;
  return subject === 'you' || saidByOne.has(verb);
}

/** Index of a verb of saying right before a place, or -1. */
function verbBefore(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  for (let steps = 0; steps < 3; steps++, i--) {
    const token = tokens[i];
    if (!token) return -1;
    if (sayVerbs.has(token.norm)) return i;
    if (!between.has(token.norm)) return -1;
  }
  return -1;
}
