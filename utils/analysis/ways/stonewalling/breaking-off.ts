import { defineWays } from '../define-ways';

export const breakingOff = defineWays({
  theme: 'future',
  ways: [],
  otherwise: {
    gentle: ["f:I'm <hurt>,|n: and I want to matter to you."],
    firm: ["f:I'm really <hurt>,|n: and I need to feel that I matter to you."],
    curious: ["f:I'm <hurt>.|q: How do you feel about us?"],
  },
});

export const examples = [
  'our marriage is a joke',
  'we are better off apart',
  'I regret marrying you',
  'good luck finding better',
];
