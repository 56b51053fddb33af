import { defineWays } from '../define-ways';

export const coldGoodbye = defineWays({
  theme: 'calm',
  ways: [],
  otherwise: {
    gentle: ["p:I need a moment with this. I'll be back at ___."],
    firm: ["f:I'm {strong},|p: and I need a break. I'll be back at ___."],
  },
});

export const examples = [
  'fine, you win',
  'must be nice',
  'whatever you say',
  'not replying to that',
  'Forget it.',
  "you're on your own",
  'whatever.',
];
