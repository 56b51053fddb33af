import { defineWays, way } from '../define-ways';

export const notCaring = defineWays({
  theme: 'us',
  ways: [
    way('i am ~(so )?used to (it|that|this|being .+?)( by now| now)?', {
      gentle: ['f:I feel <alone> with this.'],
      curious: ['f:I feel <alone> with this.|q: Could you be there for me?'],
    }),
    way('(you can )?~(think|believe|say) (what|whatever) ~you ~(want|like)( about {thing})?', {
      gentle: ["r:I'd like you to believe me about {thing}.", "r:I'd like you to believe me."],
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
  },
});

export const examples = [
  'go to your meeting. I will go alone to hear what is the lump. I am used to it',
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
