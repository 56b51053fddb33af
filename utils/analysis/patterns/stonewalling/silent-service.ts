import { definePattern, type PatternExamples } from '../define-pattern';

/** Punishing by withdrawing what the other counts on. Source: Gottman Institute, stonewalling as punishment. */
export const pattern = definePattern({
  id: 'silent-service',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '[(i am|im) ~ (not (cooking|washing|helping|coming|picking|waiting|doing|paying|answering|driving|going to (cook|wash|help|wait|pay|pick|come|do)) ~3 (for you|until you|till you|any more|unless you)) ~3]',
    '[(do not) (expect|count on) (me|dinner|help|sympathy|any) ~5]',
    '[(you can|u can) ~ (make|cook|do|sleep|find|pay|get|wash|explain|sort|pick|walk) ~ (your own|on the (couch|sofa)|alone|yourself|your ~2 yourself) ~2] !(here|if you want|later)',
    '[(i will not|i am not going to) (be (here|home|there|around|waiting)|wait) ~2 (when|for) you ~2]',
    '[(i) (just)? (stop|will stop) (having|asking|telling|trying|caring|talking) ~3]',
    '[(that is|this is) the last time i ~5 (for|with|to) you]',
    '[(no (more)? (sex|dinner|kisses|talking)) ~ (until|till|for) you ~3]',
    '[next time (ask|call|text) (your ~1|someone else|her|him) (instead)?]',
    '[(i am|i will be) (invisible|a ghost|furniture) ~3]',
  ],
  unless: ['if you want', '(promise|surprise|love|later|sorry|train|traffic)'],
  because: 'It withdraws warmth as a punishment.',
  source: 'Gottman Institute, stonewalling as punishment',
  reword: ['pause', 'feeling', 'request'],
});

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
