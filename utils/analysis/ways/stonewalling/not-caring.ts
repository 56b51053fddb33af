import { defineWays, way } from '../define-ways';

export const notCaring = defineWays({
  theme: 'us',
  ways: [
    way('(you can )?~(think|believe|say) (what|whatever) ~you ~(want|like)( about {thing})?', {
      gentle: ["r:I'd like you to believe me about {thing}.", "r:I'd like you to believe me."],
      firm: ["f:I'm {strong}|o: that you don't believe me."],
      curious: ['q:What makes it hard to believe me?'],
    }),
    way('it is none of your ~business', {
      gentle: ["o:I'd rather keep that to myself right now."],
      firm: ["o:I don't want to share that."],
      curious: ["o:I'd rather keep that to myself.|q: What do you need to know?"],
    }),
    way('i am ~used to (it|this)( by now| now)?', {
      gentle: ['f:It still makes me <sad>.', 'f:It still hurts.'],
      firm: ["f:It hurts,|n: and I don't want to get used to it."],
    }),
    way('i am ~used to being {adj}', {
      gentle: ['f:It makes me <sad> to be {adj}.'],
      firm: ["n:I don't want to be {adj}."],
    }),
    way('(i do not know )?why (do|would|should)? ?i ~(bother|try).*', {
      gentle: ['f:I feel <discouraged>.'],
      firm: ["f:I'm <discouraged>,|n: and I need to see that it matters to you."],
      curious: ['f:I feel <discouraged>.|q: Does this matter to you too?'],
    }),
    way('(that is )?not my ~problem( any more)?', {
      gentle: ["o:I can't take that on right now."],
      firm: ["o:I don't want to take that on."],
      curious: ["o:I can't take that on right now.|q: What do you need?"],
    }),
    way('(just )?forget (it|i ~(said|asked).*)', {
      gentle: ["r:Let's leave it for now. It still matters to me."],
      firm: ["o:I'm letting it go for now, and it still matters to me."],
      curious: ["r:Let's leave it for now.|q: Could we come back to it at ___?"],
    }),
    way('i am ~over (it|this|you|us)( .+)?', {
      gentle: ["f:I'm <worn out> by this."],
      firm: ["f:I'm <worn out> by this,|n: and I need it to change."],
    }),
    way('(we|i) do not need you', {
      gentle: ["f:I'm <hurt>,|o: and I'd rather do this on my own right now."],
    }),
    way('i do not love you( any more)?', {
      gentle: ["f:I'm so <hurt>|o: that I don't feel close to you right now."],
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
