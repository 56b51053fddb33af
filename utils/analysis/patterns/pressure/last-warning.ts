import { definePattern, type PatternExamples } from '../define-pattern';

/** Warnings and countdowns. Source: Nonviolent Communication, requests and demands. */
export const pattern = definePattern({
  id: 'last-warning',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[(last|final) (warning|chance|time i (ask|tell|say|warn))] ',
    '[(i am|im) (only)? warning you] ~3',
    '[(i) ~ (will not|am not going to|am not) ~ (ask|asking|say|saying|tell|telling|warn|warning|repeat|repeating) ~ (it|this|you|that|myself)? ~ (nicely)? ~ again]',
    '[you (have|got|have got) ~ (until|till|one|two|five|ten|24|24 hours|5|10|3|three) ~ (minutes|hours|days|seconds|chance|chances|week|more chance|tonight|tomorrow|friday|sunday|monday|noon|midnight|8|9|7|6) ~ (to|before|or|left)] !(go|dinner|spare)',
    '[(one more|next time|do that again|say that again|try that again|do it again|keep it up|keep (this|talking|going|pushing)|carry on like (this|that)) ~6 and (i|we|you|it|see) (am|will|are|is|what)] ~4',
    '[(try me|see what happens|watch what happens|watch me|test me and see|you will see|just you wait|wait and see what|do not push me|do not test me|do not make me ~4|do not force me ~3|i dare you)] $',
  ],
  unless: ['(table|film|round)', '(tickets|shy|full|bank|sale|letter)'],
  because: 'A warning puts you above them.',
  source: 'Nonviolent Communication, requests and demands',
  reword: ['observation', 'need', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    'last warning',
    "I'm warning you",
    "I'm not going to ask again",
    'you have until Friday to decide',
    "one more word and I'm gone",
    'try me',
  ],
  allows: [
    'last chance to buy tickets!',
    "next time and we'll get the window table",
    "I'm not going to ask again, I'm too shy",
    'you have five minutes to spare?',
    'the bank sent a final warning letter',
    "one more and I'm full",
  ],
};
