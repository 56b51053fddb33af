import { defineWays } from '../define-ways';

export const yesOrNo = defineWays({
  theme: 'honesty',
  ways: [],
  otherwise: {
    gentle: ['r:Could you give me a straight answer?', 'r:Could you just tell me?'],
    firm: ['r:I need a clear answer from you.'],
    curious: ["q:What's your honest answer?"],
  },
});

export const examples = ['just answer the question', 'just answer yes or no'];
