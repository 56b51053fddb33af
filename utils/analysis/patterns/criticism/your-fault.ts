import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Putting the whole blame on one person. Source: Gottman Institute, criticism and taking responsibility. */
export const pattern = definePattern({
  id: 'your-fault',
  family: 'criticism',
  strength: 'strong',
  match: [
    '[(it|this|that|everything) (is|was) ~ ~ your ~ own? ~ (fault|mess)]',
    '[(all|so) your own? fault]',
    '[you are ~ (to blame|the (problem|reason))]',
    '[(that|this|it) is all? on you] $',
    '[(i|we) ~4 (lost|drink|smoke|cry|cried|left|shout|yell|sick|miserable) ~5 because of you]',
    '[(because of|thanks to) (you|your ~2) ,? ~ (i|we|he|she) ~ (lost|missed|had to|have to|can not|could not|look) ~6]',
    '[you ~ are? ~ #ruin ~ (everything|it|this|us|me|my|our|every|the) ~3]',
    '[(look|look at|see) what (you|you have) ~ (did|done|made) ~6]',
    '[you (made|make|are making) me ~ (look (like|stupid|bad)|feel (stupid|small|worthless|crazy|used|like (shit|nothing))|do (it|this)) ~6]',
    '[you have? let (me|us|everyone) down]',
    '<!did [you (have|are)? (lied|lying|lie) ~ (to|about)? !on ~6]',
    '[stop lying]',
    '[you ~ have? ~ (fucked|screwed|messed) ~1 up ~6]',
    '[you have? (made|make|created) (a|this) ~ mess ~6]',
    '{!question} [you (killed|hurt|failed|betrayed|abandoned) (me|us|him|her|them)]',
    '[you (did|brought|caused) this ~ (to|on) ~ (me|us|yourself)] $',
    '[(congrats|congratulations|well done|(good|nice|great) job|way to go) (for|on|at)? ~ (wasting|embarrassing|ignoring|forgetting) ~6]',
  ],
  unless: ['(glad|happy|love) you', 'you (killed|are killing) it', 'did there', 'not ~ your fault', 'breaking the'],
});

export const note: PatternNote = {
  because: 'It puts all of it on them, so the next word can only be a defence.',
  source: 'Gottman Institute, criticism and taking responsibility',
  reword: ['observation', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    "it's all your fault",
    'This is on you',
    'You ruined my birthday',
    'look what you made me do',
    'because of you we missed the ferry',
    'you are lying to my face',
    'you let everyone down again',
    'you fucked up, own it',
    'you made a mess of this',
    'I drink because of you',
    'You make me feel worthless',
    'Because of you I had to sit there and lie to my boss',
  ],
  allows: [
    "it's not your fault",
    'thanks to you I passed the exam!',
    'you killed it on stage tonight',
    "it's my own fault",
    'you made me laugh so much',
    'he ruined the party, not you',
    'your fault finder app is clever',
    'because of you I can laugh again',
    'it was your choice and a good one',
    'you make me feel so loved',
  ],
};
