import { defineWays, way } from '../define-ways';

export const youToo = defineWays({
  theme: 'fairness',
  ways: [
    way('(and |but |meanwhile )*who (was it |is it |it was )?(that |who )?(?!was |is |paid ){did}( huh)?', {
      gentle: ['f:It bothers me|o: that you {did}.'],
    }),
    way('(and |but )?what about (all the times |the time |when |the times )+you {did}', {
      gentle: ['f:It hurt|o: when you {did} too.'],
    }),
    way('(and |but )?what about you (?<x>last .+?)( then)?', {
      gentle: ["f:I'm still <hurt> about {x}."],
    }),
    way('(.*? )?when (you|i) .* (it is|that is|i am) .* when (i|you) .*', {
      gentle: ["n:I'd like the same rules for both of us."],
    }),
    way('(yes )?(well |but )+you (?!started){did}( first)?', {
      gentle: ['f:It hurt me|o: when you {did}.'],
      firm: ["f:I'm <hurt>|o: that you {did}."],
    }),
    way('(but )?you ~(do|did) (the ~(exact )?~same ~(thing)?|it too)( (?!to me)(?<x>last .+|in .+|on .+))?', {
      gentle: ['o:It was the same for me {x}.', "n:I'd like the same rules for both of us."],
      firm: ['n:I want the same rules for both of us.'],
    }),
    way(
      '(.*? )?(look|have a ~(good |long |lil |little )*look) (at|in|to) (yourself|your own|the mirror|a mirror){rest}',
      {
        gentle: ["n:I'd like us both to look at our part."],
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
