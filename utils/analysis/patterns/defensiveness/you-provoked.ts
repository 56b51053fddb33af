import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Explaining one's own act by something they did. Source: Gottman Institute, defensiveness. */
export const pattern = definePattern({
  id: 'you-provoked',
  family: 'defensiveness',
  strength: 'mild',
  match: [
    '[because (someone|somebody) ~ (insisted|hid|kept|forgot|quit|decided|left|did not|could not|can not|would not|never) ~6]',

    '[all i (did|said|asked) (for)? (was|is) ~6]',

    '[i only ~6 because you ~6]',
    '[i (was|am) (just|only) ~ (asking|saying)] $',
    '[it is not (like|as if) (i|you) ~6]',
    '[(that is not what i said|i never said that) ,? you ~6]',
  ],
  unless: [],
});

export const note: PatternNote = {
  because: "It explains away one's own part, so the other hears only an excuse.",
  source: 'Gottman Institute, defensiveness',
};

export const examples: PatternExamples = {
  nudges: [
    'I was late because somebody hid my keys',

    'all I asked was where you were',

    'I only said it because you started',
    "it's not like I planned it",
    "that's not what I said, you know that",
    'I never said that, you made it up',
    'I was only asking, calm down',
  ],
  allows: [
    'the train stopped because somebody pulled the cord',

    "just because you're you",
    'I was just trying to reach you',
    'I was just saying hi',
    'only because I love you',
    "it's not like the one in the shop",
    'maybe you can come by later',
    'so maybe you are right about the tram',
  ],
};
