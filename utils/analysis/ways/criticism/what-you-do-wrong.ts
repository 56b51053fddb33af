import { defineWays, way } from '../define-ways';
import { habit, missing } from '../lines';

export const whatYouDoWrong = defineWays({
  ways: [
    way('i do not ~believe you', {
      gentle: ["o:I'm finding that hard to believe."],
      firm: ["f:I'm <not sure what to believe>,|n: and I need the truth."],
      curious: ["o:I'm finding that hard to believe.|q: Can you tell me more?"],
    }),
    way('you are ~wrong{rest}', {
      gentle: ['o:I see it differently.', "o:That's not how I see it."],
      firm: ['o:I really see it differently.'],
      curious: ['o:I see it differently.|q: How did you get there?'],
    }),
    way('you (are|were) ~not ~(?=helping|trying|making){doing}', missing('{doing:base}')),
    way('(i am )?~disappointed (in|with|by) you{rest}', {
      gentle: ["f:I'm <disappointed>."],
      firm: ["f:I'm <really disappointed>."],
      curious: ["f:I'm <disappointed>.|q: How do you see it?"],
    }),
    way('you keep ~{doing}', habit('you {doing:base}')),
  ],
  otherwise: {
    gentle: ["f:I'm <upset> about this."],
    firm: ["f:I'm <really frustrated> about this."],
    curious: ["f:I'm <upset>.|q: How do you see it?"],
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
