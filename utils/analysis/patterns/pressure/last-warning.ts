import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Warnings and countdowns. Source: Nonviolent Communication, requests and demands. */
export const pattern = definePattern({
  id: 'last-warning',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[(last|final) (warning|chance)] !(for|to (get|buy|see))',
    '[i am warning you]',
    '[i ~ (will not|am not going to) ~ (ask|tell|say) ~ (it|you)? ~ nicely? ~ again]',
    '[you have got? ~ (until ~4|~1 (minutes|seconds|hours)) (to|or)] !spare',
    '[i ~ (will|am)? ~ (give|giving) you until @rest]',
    '[one more ~6 and (i|it) (am|will|is) ~ !(going|done|home|ready|free) @rest]',
    '^ [say one more (word|thing)]',
    '^ [(try me|do not test me|you will see)] $',
    '(again|time|me|my ~1) and [see what happens]',
    '[do not make me ~ !(laugh|cry|blush|wait|smile|jealous|hungry) @rest]',
    '[do not (push|test) me] $',
    '[(i am counting to|teach you a lesson|two can play)]',
    '[think ~ (carefully|twice) ~ (before (you|your)|about (your|what you)) @rest]',
    '[(let us|we will) see (who calls|(how|if) you ~ (like|cope|manage|enjoy|notice)) @rest]',
    '[see how you like (it|that)] ($|when|if)',
  ],
  unless: ['(tickets|shy|full|bank|table|spare|refund|voucher|surprise|wins)'],
});

export const note: PatternNote = {
  because: 'A warning puts you above them.',
  source: 'Nonviolent Communication, requests and demands',
  reword: ['observation', 'need', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'last warning',
    "I'm warning you",
    "I'm not going to ask again",
    'you have until Friday to decide',
    "one more word and I'm gone",
    'try me',
    "let's see if you even notice",
    "I'm counting to three",
    'i will give u till friday',
    'touch my pc again and see what happens',
    'Think carefully before you type',
    "Don't make me choose",
    "we'll see how you like it",
    'You have ten minutes to get here',
  ],
  allows: [
    'last chance to buy tickets!',
    "next time and we'll get the window table",
    "I'm not going to ask again, I'm too shy",
    'you have five minutes to spare?',
    'the bank sent a final warning letter',
    "one more and I'm full",
    "don't make me laugh, I'm in a meeting",
    "let's see how you feel tomorrow",
    'last chance for chips before I leave the shop',
    'Tell her you are in the shower. See what happens.',
    "you'll see, it's a surprise",
    'you have one or two to choose from',
    "I'll give you ten",
  ],
};
