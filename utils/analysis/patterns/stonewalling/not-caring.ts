import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Saying that one does not care, to them. Source: Gottman Institute, stonewalling and emotional withdrawal. */
export const pattern = definePattern({
  id: 'not-caring',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '[i? ~ do not ~ (give a #damn|care) ~ (what|if|about|who|how) ~ (you|your ~2)] ~2',
    '[see if i care]',
    '[i? (can|could) not care less]',
    '^^ [(who (cares|gives a #damn)|not my problem)] $$',
    '[i do not love you (any more)?] $',
    '[(i|we) do not need you] ~2 !to',
    '[i am ~ (over|out of) ~ (it|this conversation|us)] $',
    '[i have ~ (given up|stopped) ~ (on (you|us)|expecting|caring)] ~3',
    '{short} ^^ [(forget i said ~2|just forget it)] $$',
    '[it is none of your ~ business]',
    '[i am used to (it|being ~3)]',
    '[why (do|would|should) i even? (bother|try)] ~3',
  ],
  unless: ['i do not (need|want) you to', '(that|because) i do not'],
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
    "I've given up on us",
    "I don't love you anymore",
    'forget I said anything',
  ],
  allows: [
    "I don't care what we eat",
    "it's not that I don't care",
    "I don't care what people say, I love you",
    "I don't need you to cook, I'll grab something",
    'I give up sugar every Lent',
    'who cares if it rains, come',
    "I'm over the flu at last",
  ],
};
