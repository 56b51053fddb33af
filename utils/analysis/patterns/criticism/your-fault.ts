import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Putting the whole blame on one person. Source: Gottman Institute, criticism and taking responsibility. */
export const pattern = definePattern({
  id: 'your-fault',
  family: 'criticism',
  strength: 'strong',
  match: [
    '[(it|this|that|everything) (is|was) ~ ~ your ~ own? ~ (fault|doing)]',
    '[(all|so) your own? fault]',
    '[you are ~ (to blame|the (problem|reason))]',
    '[(that|this|it) is all? on you] $',
    '[(i|we) ~ lost ~5 because of you]',
    '[because of (you|your ~1) ,? ~ (i|we) ~ (lost|missed|had to)]',
    '[you ~ are? ~ #ruin ~ (everything|it|this|us|me|(my|our|every|the) ~2)]',
    '[(look|look at|see) what (you|you have) ~ (did|done|made) ~3]',
    '[you (made|make) me ~ (look (like|stupid|bad)|feel (stupid|small|worthless|like (shit|nothing)))]',
    '[you have? let (me|us|everyone) down]',
    '[you (have|are)? (lied|lying|lie) ~ (to|about)?] !on',
    '[stop lying]',
  ],
  unless: ['you (killed|are killing) it', 'did there', 'not ~ your fault'],
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
  ],
  allows: [
    "it's not your fault",
    'thanks to you I passed the exam!',
    'you killed it on stage tonight',
    "it's my own fault",
    'you made me laugh so much',
    'he ruined the party, not you',
    'your fault finder app is clever',
  ],
};
