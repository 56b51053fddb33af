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
    '[(maybe|and) if you ~ (had|did|would|helped|were) ~~10 (i|we) (would|could|might)]',
    '[if you (did not|were not|cared) ~~10 (i|we) would not? (have|be|need)]',
    '[maybe i would ~~9 if you stopped]',
  ],
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
  ],
  allows: [
    'if you had told me I would have come with you to help',
    'I would love it if you came',
    'maybe if it rains we stay in',
    'I only ate it because it was the last one',
    'if you did the lottery what would you buy',
    "I would stay if it wasn't so late",
  ],
};
