import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Punishing by withdrawing what the other counts on. Source: Gottman Institute, stonewalling as punishment. */
export const pattern = definePattern({
  id: 'silent-service',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '[you ~ (can|will|are) ~ (make|cook|sleep*|find) ~ (your own|on the (couch|sofa)|yourself)] !(here|at)',
    '[(dinner|tea|plate) is in the (bin|trash)]',
    '[that is (all you (get|will get)|your lot)]',
  ],
});

export const note: PatternNote = {
  because: 'It withdraws warmth as a punishment.',
  source: 'Gottman Institute, stonewalling as punishment',
};

export const examples: PatternExamples = {
  nudges: [
    'you can sleep on the couch',
    'ull be cooking for urself from now on, u can make ur own lunch too',
    'you can make your own dinner',
    'your dinner is in the bin',
    "that's all you get",
    'you are sleeping on the sofa',
  ],
  allows: [
    'you can sleep on the sofa here if you want',
    "I'm not cooking tonight, takeaway?",
    "I'm not coming to the gym today",
    "that's the last time I eat there",
    "you can walk, it's ten minutes",
    "I won't be home when you get in, traffic is bad",
    "don't count on me for the lift, car's in the garage",
    'you can sleep on the sofa at mine tonight',
  ],
};
