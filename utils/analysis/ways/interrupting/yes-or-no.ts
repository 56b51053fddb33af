import { defineWays } from '../define-ways';

export const yesOrNo = defineWays({
  theme: 'honesty',
  ways: [],
  otherwise: {
    gentle: ['r:Could you give me a straight answer?', 'r:Could you just tell me?'],
  },
});

export const examples = ['just answer the question', 'just answer yes or no'];
