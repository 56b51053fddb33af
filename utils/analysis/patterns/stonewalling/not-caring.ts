import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Saying that one does not care, to them. Source: Gottman Institute, stonewalling and emotional withdrawal. */
export const pattern = definePattern({
  id: 'not-caring',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '^ [i? ~ do not ~ give a #damn] $',
    '<!(you|they|he|she|we) [do not ~ give a #damn ~ (about|what|if|how) ~ (you|your)]',
    '<!(you|they|he|she|we) [do not ~ care ~ (what|if|about|who|how) ~ (you ~ !(call|wear|eat|pick|want|look|choose|get|are)|your) @rest]',
    '[(see if|ask me if|as if|like) i (care|give a #damn)] $',
    '<!(who|he|she|they) [(can|could) not care less]',
    '^^ (that is)? [(not my problem|who gives a #damn)] $$',
    '[i do not love you (any more)?] $',
    '[(i|we) do not need you] !to',
    '[i am ~ (over (it|this|you|us)|out of this ~1)] $',
    '{short} ^^ [(forget i ~ (said|asked) ~2|just forget it)] $$',
    '[it is none of your ~ business]',
    '[i am used to (it|being)]',
    '[(why (do|would|should)|know why) i ~ (bother|try)] !to',
    '^ (you can)? ~ [(think|believe|say) (what|whatever) ~ you ~ (want|like)] $',
    '[(not ~ worth|do not ~ deserve) my ~ (time|breath|attention|tears|words|energy)]',
  ],
  unless: ['i do not (need|want) you to', '(that|because) i do not', '(i love you|look like|as long as|cooking)'],
});

export const note: PatternNote = {
  because: 'It tells them they no longer reach you.',
  source: 'Gottman Institute, stonewalling and emotional withdrawal',
  reword: ['pause', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    "I don't care what you do",
    'idgaf about your excuses',
    'see if I care',
    'not my problem',
    "I don't love you anymore",
    'forget I said anything',
    'Believe what you like',
    "I don't know why I even bother",
    "I don't care what your mother said",
    'as if I care',
    "You're not worth my breath",
    'think whatever you want',
  ],
  allows: [
    "I don't care what we eat",
    "it's not that I don't care",
    "I don't care what people say, I love you",
    "I don't need you to cook, I'll grab something",
    'I give up sugar every Lent',
    'who cares if it rains, come',
    "I'm over the flu at last",
    "I don't care what you look like, I love you",
    'why do I even bother cooking when your nan makes that',
    'feels like I care more than you',
    'dont care what you call it, it tastes great',
  ],
};
