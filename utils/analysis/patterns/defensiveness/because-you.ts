import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Explaining an own act by what they did. Source: Gottman Institute, defensiveness. */
export const pattern = definePattern({
  id: 'because-you',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[i would not (have to|be|have) ~~6 if you (did not|were not|listened|had|would)]',
    '[i ~ (only|just) !feel ~~8 because you ~ (@do-not|always|never|kept|had|wind|pushed|make|act)]',
    '[i ~ would not ~~8 if you ~ (@do-not|always|never)]',
    '[(maybe|and|well) if you ~ (had|did|would|helped|were|listened|stopped) ~~10 (i|we) (would|could|might) ~6]',
    '[if you (did not|were not|cared) ~~10 (i|we) would not? (have|be|need)]',
    '[maybe i would ~~9 if (you (stopped|did not|were not|listened|helped|ever)|i had a) ~6]',
    '[i ~ (shout*|yell*|snapped|lied|drink|drank|cheated|hid|smoke|screamed|flirted|got mad) ~~5 because of? you ~6]',
    '[(if you had|had you) ~~9 (i|we) would not ~6]',
  ],
  unless: ['(if you had|had you) not (called|helped|been|told|saved)', 'if you had (told me|asked) ~~2 i would have'],
});

export const note: PatternNote = {
  because: 'It hands them the blame for what you did.',
  source: 'Gottman Institute, defensiveness',
  reword: ['observation', 'feeling', 'question'],
};

export const examples: PatternExamples = {
  nudges: [
    "I wouldn't have to yell if you listened",
    'maybe if you helped I would be in a better mood',
    'I only lied because you always freak out',
    'i just shut down because you never let it go',
    "if you didn't start every time I wouldn't need to yell",
    'maybe I would come home if you stopped shouting',
    'I shout because you ignore me the first five times',
    'had you told me the truth I would not be checking',
    'I smoke because of you',
    'maybe if you listened I would talk to you',
  ],
  allows: [
    'if you had told me I would have come with you to help',
    'I would love it if you came',
    'maybe if it rains we stay in',
    'I only ate it because it was the last one',
    'if you did the lottery what would you buy',
    "I would stay if it wasn't so late",
    "if you hadn't called the doctor we would not have known, thank you",
    'I cried because you wrote the sweetest card',
    'maybe we would go on Sunday if you like',
  ],
};
