import { definePattern, type PatternExamples } from '../define-pattern';

/** Saying that one does not care, to them. Source: Gottman Institute, stonewalling and emotional withdrawal. */
export const pattern = definePattern({
  id: 'not-caring',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    "[(i)? ~ (do not|could not|really do not|no longer) ~ (give a (fuck|shit|damn|rat 's ass|toss|crap)|care) ~ (what|how|if|about|where|who|whether|why) ~ (you|your ~2|you are|you (think|do|say|feel|want|go|went|did))] ~2",
    '[(as if|like) i (care|give a (shit|fuck|damn)|would care|cared)]',
    '[see if i care]',
    '^^ [(who gives a (shit|fuck|damn)|not my problem|not my circus|sounds like a you problem|that is a you problem|tough shit|your problem|that is your problem|your problem not mine)] $$',
    '[(i do not) (love|need|want|miss) you (any more|at all|anyway)?] $',
    '[i (do not|could not) ~ care (about (you|us|this|any of this|your ~2|this (relationship|marriage)))]',
    '[(i|we) (do not need|am better off without|are better off without|can do without|feel better without) you] ~2',
    '[(i am|i have) ~ (over|checked out of|out of|past caring about|stopped caring about) ~ (it|this|you|us|caring|this (relationship|marriage|conversation))] $',
    '[(i have|i am|i) ~ (given up|giving up|give up|gave up|done trying|stopped (caring|trying|expecting|hoping|waiting)) ~ (on (you|us|this|expecting|this ~1)|expecting|caring|trying|hoping|anything|with you)] ~3',
    '{short} ^^ [(i give up|forget i (said|asked) ~2|just forget it|leave it then|screw this)] $$',
    '[(it does not|that does not|nothing) matter(s)? (to me)? what you ~3]',
    '[(it is|thats|that is) (none of your|not your) ~ (business|concern)] ',
    '[(i am) (used to|getting used to) (it|being ~3|you not ~3)] ',
    '[(why|what) (do|am|would|should) i (even)? (bother|bothering|try|trying|care)] ~3',
  ],
  unless: [
    '(i do not care) (what|which|where|how|if) ~ (we|film|movie|it|restaurant|colour|color|he|she|they|people|everyone|anyone|anybody|others|my mother|anyone else|you (wear|look|earn|weigh|bring|cook))',
    '(mean|meant|said|say|think) ~ i do not',
    '(i do not) (want|need) you to',
    'forget it ,? (happened|was|my treat|no worries)',
    '(not|never) (that|because) i do not',
  ],
  because: 'It tells them they no longer reach you.',
  source: 'Gottman Institute, stonewalling and emotional withdrawal',
  reword: ['pause', 'feeling', 'request'],
});

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
