import { defineWays } from '../define-ways';

export const youStarted = defineWays({
  theme: 'fairness',
  ways: [],
  otherwise: {
    gentle: ["n:I don't want to fight about who started it.", 'f:I got really worked up.'],
    firm: ["f:I'm <angry>,|n: and I don't want to fight about who started it."],
    curious: ["n:I don't want to fight about who started it.|q: What upset you?"],
  },
});

export const examples = [
  'no you started this, at dinner',
  'you put me in a mood',
  'only shouted cos u wind me up',
  'you provoked me',
];
