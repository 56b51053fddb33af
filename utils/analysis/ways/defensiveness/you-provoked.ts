import { defineWays, way } from '../define-ways';

export const youProvoked = defineWays({
  theme: 'fairness',
  ways: [
    way('i ~(only |just )?~{did} because you .+', {
      gentle: ['o:I {did}.|f: I was <upset>.'],
      firm: ['o:I {did}.|f: I was <really upset>.'],
    }),
    way('all i ~asked for (was|is) {x}', {
      gentle: ["o:I'd asked for {x}."],
      firm: ["f:I'm {strong}.|o: I'd asked for {x}."],
    }),
    way('all i ~(said|asked) (was|is) {x}', {
      gentle: ['o:What I said was {x}.'],
    }),
    way('it is not (like|as if) i ~{did}', {
      gentle: ["o:I didn't {did:base}."],
    }),
  ],
  otherwise: {
    gentle: ['o:I see it differently.'],
    firm: ["f:I'm <frustrated>,|o: and I see it differently."],
  },
});

export const examples = [
  'i only left because you were yelling',
  'All I asked for was a thank you. You never say it.',
  'all I asked was where you were',
  'all I did was ask about dinner, you always shout',
  'I was late because somebody hid my keys',
  "it's not like I planned it",
  "Are you sure you want seconds? I'm only asking because I care and the wedding is in May.",
  'I never said that, you made it up',
  'I was late because somebody did not wake me',
];
