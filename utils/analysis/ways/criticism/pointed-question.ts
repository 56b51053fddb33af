import { defineWays } from '../define-ways';

export const pointedQuestion = defineWays({
  ways: [],
  otherwise: {
    gentle: ["f:I'm <really hurt> by this.", "f:I'm <upset> about this."],
    firm: ["f:I'm <really angry> about this."],
    curious: ["f:I'm <upset>.|q: Can you help me understand?"],
  },
});

export const examples = [
  'What exactly do you do around here',
  'What did you think would happen if you told her?',
  'Ok so I looked at the phone, ONE time. You act so shady with it, what did you think would happen',
  'how do you forget your own anniversary',
  'what kind of apology is that',
  'how do you sleep at night',
];
