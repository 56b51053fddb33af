import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A lasting flaw pinned on the person instead of one thing that happened. Source: Gottman Institute, softened start-up. */
export const pattern = definePattern({
  id: 'you-always',
  family: 'criticism',
  strength: 'strong',
  match: [
    '{!question} <!#cond [you ~ #always ~ !#praise (#harm|have to be|know best)]',
    '{!question} <!#cond [you (are|were) ~ #always ~ !#praise (#harming|late|busy|on your ~2)]',
    '{!asked} [you (do|did) (this|that) ~ every single? time]',
    '[it is always (about you|your ~3|the same with you|me who)]',
    '[always (some|an) excuse]',
    '[every ~ time ~~8 you (find a way|have to|#harm)] !(laugh|smile)',
    '[(once|yet) again ,? you ~4]',
    '[you spend (half|most|all) ~6]',
  ],
  unless: ['you always make ~3 (laugh|smile|happy|better)', '(i|we) ~ love ~ (that|how|when|it)'],
});

export const note: PatternNote = {
  because: 'It turns one moment into a verdict on how they always are.',
  source: 'Gottman Institute, softened start-up',
  reword: ['observation', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'Honestly you ALWAYS forget the bins',
    'ur always late',
    "you're constantly on your phone when I talk",
    'you do this every single time',
    'every time we go out you find a way to ruin it',
    "It's always about you",
    'once again you left me with the kids',
  ],
  allows: [
    'you always make me laugh',
    'do you always work Fridays?',
    'I love how you always forget your umbrella and come home dripping',
    'you are always welcome here',
    'he always forgets his keys',
    'I always burn the rice',
    'we always go to Cork in August',
  ],
};
