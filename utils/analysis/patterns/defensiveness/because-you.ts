import { definePattern, type PatternExamples } from '../define-pattern';

/** Explaining an own act by what they did. Source: Gottman Institute, defensiveness. */
export const pattern = definePattern({
  id: 'because-you',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[i would not (have to|need to|be|have) ~~6 if you (did not|were not|listened|helped|ever|just|would|could|had)]',
    '[(i) ~ (would not|only|just) !(feel|worry) ~~8 (because|if|cos|since) you ~ (did not|were not|always|never|were not|keep|kept|made|had not|do not|wind|push|pushed|started|make|have|act|ignored|treat|stopped|yelled|left|forgot)]',
    '[(maybe|well|and|perhaps|so) if you ~ (had|were|did|would|could|ever|actually|listened|paid|spent|helped|stopped|treated|cared|asked|cleaned|had not|were not|did not|would not) ~~10 (i|we) (would|would not|could|might)]',
    '[if you (did not|were not|listened|helped|cared|stopped) ~~10 (i|we) would (not)? (have|be|need|yell|shout)]',
    '[(maybe|perhaps) i would ~~9 if you (stopped|did not|were not|ever|helped|listened|cared|just)]',
  ],
  unless: [
    '(i|we) (would|will) (love|like|help|be happy)',
    'if you (had|were|want|would) ~ (hungry|free|late|want|like|time|home|told|asked me to)',
  ],
  because: 'It hands them the blame for what you did.',
  source: 'Gottman Institute, defensiveness',
  reword: ['observation', 'feeling', 'question'],
});

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
