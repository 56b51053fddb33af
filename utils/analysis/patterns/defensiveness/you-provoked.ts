import { definePattern, type PatternExamples } from '../define-pattern';

/** Explaining one's own act by something they did. Source: Gottman Institute, defensiveness. */
export const pattern = definePattern({
  id: 'you-provoked',
  family: 'defensiveness',
  strength: 'mild',
  match: [
    '[(only|just) ~ (because|cos) you ~4]',
    '[(i only|i just) ~6 because you ~3]',
    '[(well|so) (maybe|perhaps) (you|if you|i would) ~4]',
    '[i (was|am) (just|only) ~ (trying to|asking|saying|being) ~4]',
    '[(it is|that is|its) not (like|as if) (i|you) ~4]',
    '[that is not (what i said|fair|true|what i meant|what happened) ,? ~ (and)? you ~3]',
    '[(i did not|i never) (mean|meant|say|said) (it|that) ,? you ~4]',
  ],
  unless: [
    '(love|thank|proud|happy) you',
    '(just|only) because you (are (you|cute|my|sweet)|asked|wanted|like|love)',
    'i was just (trying to (call|reach|help|see)|asking (if|what|because i)|saying (hi|that i))',
  ],
  because: "It explains away one's own part, so the other hears only an excuse.",
  source: 'Gottman Institute, defensiveness',
  reword: ['observation', 'feeling', 'question'],
});

export const examples: PatternExamples = {
  nudges: [
    'I only said it because you started',
    'well maybe you misread it',
    "it's not like I planned it",
    "that's not what I said, you know that",
    'I never said that, you made it up',
    'I was only asking, calm down',
  ],
  allows: [
    "just because you're you",
    'I was just trying to reach you',
    'I was just saying hi',
    'only because I love you',
    "it's not like the one in the shop",
    'maybe you can come by later',
  ],
};
