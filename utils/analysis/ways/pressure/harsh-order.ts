import { defineWays, way } from '../define-ways';

export const harshOrder = defineWays({
  theme: 'freedom',
  ways: [
    way('~get off {thing}', {
      gentle: ['r:Could you get off {thing}?', 'r:Could you put {thing} aside for a bit?'],
      firm: ["r:I'd like you to get off {thing}.", "f:I'm {strong},|r: and I'd like you to get off {thing}."],
      curious: ['q:When could you get off {thing}?'],
    }),
    way('answer (?:me|your phone|the phone)(?: right| right now| now| for once)?', {
      gentle: ['r:Could you answer me when you can?', 'f:I feel {soft}.|r: Could you get back to me?'],
      firm: ["f:I'm {strong}.|r: I need an answer from you."],
      curious: ["q:What's keeping you from answering?"],
    }),
    way('(?:is that (?:understood|clear)|do i make myself clear)', {
      gentle: ['q:Is that okay with you?', 'q:Does that work for you?'],
      firm: ['o:This really matters to me.'],
      curious: ['q:How does that sound to you?'],
    }),
    way('(?:you will|do not you dare|you better) ~{do}', {
      gentle: ['r:Could you {do}?'],
      firm: ["r:I'd like you to {do}."],
      curious: ['r:Could you {do},|q: or what would work for you?'],
    }),
  ],
  otherwise: {
    gentle: ['f:I feel {soft},|o: and this matters a lot to me.||q:What would work for you?'],
    firm: ["o:This matters a lot to me,|f: and I'm {strong}."],
    curious: ['o:This matters a lot to me.|q: What would work for you?'],
  },
});

export const examples = [
  'Get off the game.',
  'ANSWER ME!',
  'You will not bring him here. Is that understood?',
  "You will do it and you'll do it with a smile",
  "It's not a request",
];
