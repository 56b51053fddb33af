import { defineWays, way } from '../define-ways';

export const notCaring = defineWays({
  theme: 'us',
  ways: [
    way('(you can )?~(think|believe|say) (what|whatever) ~you ~(want|like)( about {thing})?', {
      gentle: ["r:I'd like you to believe me about {thing}.", "r:I'd like you to believe me."],
      firm: ["f:I'm {strong}|o: that you don't believe me."],
    }),
    way('(just )?forget (it|i ~(said|asked).*)', {
      gentle: ["r:Let's leave it for now. It still matters to me."],
      firm: ["o:I'm letting it go for now, and it still matters to me."],
    }),
  ],
  otherwise: {
    gentle: [
      "f:I'm too <hurt>|o: to deal with this right now.",
      "f:I'm <worn out>,|o: and I can't deal with this right now.",
    ],
    firm: ["f:I'm {strong},|p: and I need some distance from this. I'll be back at ___."],
    curious: ["o:I can't deal with this right now.|q: Could we talk at ___?"],
  },
});

export const examples = [
  'Believe what you like.',
  "it's none of your business",
  "I'm used to it.",
  "I'm used to being alone.",
  'i dont know why i bother',
  'Not my problem.',
  'forget i said anything',
  "I'm over this.",
  "we don't need you",
  "I don't love you anymore",
  'i dont give a shit what you think',
];
