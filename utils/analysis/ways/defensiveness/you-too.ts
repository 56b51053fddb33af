import { defineWays, way } from '../define-ways';

export const youToo = defineWays({
  theme: 'fairness',
  ways: [
    way('(and |but |meanwhile )*who (was it |is it |it was )?(that |who )?(?!was |is |paid ){did}( huh)?', {
      gentle: ['f:It bothers me|o: that you {did}.'],
      firm: ["f:I'm <frustrated>|o: that you {did}."],
    }),
    way(
      '(.*? )?(look|have a ~(good |long |lil |little )*look) (at|in|to) (yourself|your own|the mirror|a mirror){rest}',
      {
        gentle: ["n:I'd like us both to look at our part."],
        firm: ['n:I need us both to look at our part.'],
        curious: ['q:How do you see your own part in it?'],
      },
    ),
  ],
  otherwise: {
    gentle: ['o:We both get things wrong sometimes.', 'o:I think we both have a part in this.'],
    firm: ['o:We both have a part in this,|f: and I feel <unfairly treated>.', 'n:I need us both to look at our part.'],
  },
});

export const examples = [
  'and who was it that wanted the dog',
  'what about all the times you forgot',
  'what about you last Christmas',
  'when you are late it is fine but when I am late it is a crime',
  'at least I try',
  'at least I help with the kids',
  'well you never call either',
  'yeah well you lied first',
  'u do it too so dont act holy',
  'Look in the mirror',
  "like you're so perfect",
];
