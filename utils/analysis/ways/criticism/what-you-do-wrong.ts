import { defineWays, way } from '../define-ways';
import { habit } from '../lines';

export const whatYouDoWrong = defineWays({
  ways: [way('you keep ~{doing}', habit('you {doing:base}'))],
  otherwise: {
    gentle: ["f:I'm <upset> about this."],
  },
});

export const examples = [
  "I don't believe you",
  'You are so wrong.',
  'ur not listening again',
  "You're not helping",
  'you should have told me',
  "I'm disappointed in you",
  'you expect me to read your mind',
  "you know i want to try it and you keep saying youre not ready. If you won't do it for me then I don't see why I should stay",
  "you're hiding something",
  'You are avoiding me',
];
