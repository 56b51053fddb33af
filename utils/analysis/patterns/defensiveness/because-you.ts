import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Explaining an own act by what they did. Source: Gottman Institute, defensiveness. */
export const pattern = definePattern({
  id: 'because-you',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[would not (have|of) (happened|be|been) ~4 if you ~6]',

    '[if you (were|had been) ~ (a|any|nicer|kinder|easier|more|less|someone|somebody) ~~10 (i|we|he|she|they) would ~6]',
    '[(i|we) ~ would have ~~9 if you ~ (were not|did not|had been (easier|nicer|kinder|more|less)) ~6]',

    '[i ~ would not !(mind|be surprised|say no|care) ~~9 if you ~ (@did|@do-not|always|never) ~6]',
    '[i ~ (only|just) !feel ~~8 because you ~ (@do-not|always|never|kept|had|wind|pushed|make|act)]',
    '[(maybe|perhaps|and|well) if (you|i|someone|somebody|your ~1) ~ @did ~~14 (i|we|you) ~ (would|could|might) ~6]',
    '[if you ~ (@did|cared) ~~12 (i|we) would not ~6]',
    '[(maybe|perhaps) i (would|might|could) ~~9 if (you ~ @did|someone|somebody|every|i had a) ~6]',
    '[i ~ (shout*|yell*|snap*|lied|drink|drank|cheated|hid|smoke|scream*|flirted|got (mad|angry)|lost (it|my temper)) ~~5 because of? you ~6]',
    '[had you ~~9 (i|we) would not ~6]',
  ],
  unless: ['(if you had|had you) not (called|helped|been|told|saved|come|found|stopped|reminded)'],
});

export const note: PatternNote = {
  because: 'It hands them the blame for what you did.',
  source: 'Gottman Institute, defensiveness',
};

export const examples: PatternExamples = {
  nudges: [
    "that wouldn't have happened if you had looked after it",

    'if you were nicer to live with I would come home earlier',
    'maybe if somebody answered the phone I would not have to call your brother',
    'I would have finished by now if you were not standing over me',
    'Perhaps I might listen if you ever asked nicely',
    'I would not need to hide it if you ever trusted me',

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
    'maybe if you had time we could go to the park',
    'if you ever need me I would not mind',

    'I would not mind if you were late',
    'maybe if you were free we could go on Sunday',
    'I would not be surprised if you got the job',
    'and if you need more milk I could stop at the shop',

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
