import { defineWays, way } from '../define-ways';
import { habit, missed, missing } from '../lines';

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
    way('you (are|were) ~not ~listening{rest}', {
      gentle: ["f:I don't feel heard right now."],
      firm: ['n:I need you to hear this.'],
      curious: ["f:I don't feel heard.|q: What are you hearing me say?"],
    }),
    way('you (are|were) ~not ~(?=helping|trying|making){doing}', missing('{doing:base}')),
    way('you (should|could) have ~(at least )?{done}', missed('{done}')),
    way('(i am )?~disappointed (in|with|by) you{rest}', {
      gentle: ["f:I'm <disappointed>."],
      firm: ["f:I'm <really disappointed>."],
      curious: ["f:I'm <disappointed>.|q: How do you see it?"],
    }),
    way('you (expect|expected) me to ~{act}', {
      gentle: ["f:It feels like I'm meant to {act},|o: and that's a lot."],
      firm: ["o:I'm not able to just {act}."],
      curious: ["f:It feels like I'm meant to {act}.|q: Is that what you'd like?"],
    }),
    way('you keep ~{doing}', habit('you {doing:base}')),
    way('you (are|were) ~hiding something{rest}', {
      gentle: ["f:It feels like there's something you're not telling me."],
      firm: ["f:I'm <uneasy>.|n: I need to know what's going on."],
      curious: ["q:Is there something you're not telling me?"],
    }),
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
