import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Punishing by withdrawing what the other counts on. Source: Gottman Institute, stonewalling as punishment. */
export const pattern = definePattern({
  id: 'silent-service',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '[i am ~ not cooking ~3 for you ~3]',
    '[do not (expect|count on) me ~5]',
    '[you can ~ (make|cook|sleep|find) ~ (your own|on the (couch|sofa)|yourself) ~2] !here',
    '[that is the last time i ~5 for you]',
    '[next time ask your ~1]',
  ],
  unless: ['if you want'],
});

export const note: PatternNote = {
  because: 'It withdraws warmth as a punishment.',
  source: 'Gottman Institute, stonewalling as punishment',
  reword: ['pause', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'you can sleep on the couch',
    "I'm not cooking for you anymore",
    "don't count on me tonight then",
    "that's the last time I do anything for you",
    'you can make your own dinner',
    'next time ask your mother',
  ],
  allows: [
    'you can sleep on the sofa here if you want',
    "I'm not cooking tonight, takeaway?",
    "I'm not coming to the gym today",
    "that's the last time I eat there",
    "you can walk, it's ten minutes",
    "I won't be home when you get in, traffic is bad",
  ],
};
