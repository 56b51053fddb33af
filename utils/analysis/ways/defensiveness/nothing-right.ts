import { defineWays, way } from '../define-ways';

export const nothingRight = defineWays({
  theme: 'criticism',
  ways: [
    way('(also )?why (is it|it is|am i) ~(always |only )*(me|the one) (who|that) {x}', {
      gentle: ["f:I'm <tired>|o: of being the one who {x}."],
    }),
  ],
  otherwise: {
    gentle: ['f:I feel like I keep getting it wrong.', "f:I feel <discouraged>.|n: I'd like to hear what's okay too."],
    firm: [
      "f:I'm <worn out> by this.|n: I need to hear what's okay too.",
      "f:I'm <hurt>.|n: I need to hear what I get right too.",
    ],
    curious: ['f:I feel like I keep getting it wrong.|q: What would feel right to you?'],
  },
});

export const examples = [
  'why is it always me who has to say sorry',
  'everythings my fault again',
  "can't win with you",
];
