import { defineWays, way } from '../define-ways';

export const youProvoked = defineWays({
  theme: 'fairness',
  ways: [
    way('i ~(only |just )?~{did} because you .+', {
      gentle: ['o:I {did}.|f: I was <upset>.'],
      firm: ['o:I {did}.|f: I was <really upset>.'],
      curious: ['o:I {did}.|f: I was <upset>.|q: How was it for you?'],
    }),
    way('all i ~asked for (was|is) {x}', {
      gentle: ["o:I'd asked for {x}.", 'n:I just wanted {x}.'],
      firm: ["f:I'm {strong}.|o: I'd asked for {x}."],
      curious: ['n:I wanted {x}.|q: What got in the way?'],
    }),
    way('all i ~(said|asked) (was|is) {x}', {
      gentle: ['o:What I said was {x}.'],
      curious: ['o:What I said was {x}.|q: How did it come across?'],
    }),
    way('all i ~did (was|is) {x}', {
      gentle: ['o:What I did was {x}.'],
      curious: ['o:What I did was {x}.|q: How did it come across?'],
    }),
    way('(because )?(somebody|someone) (?!did |.*\\b(their|his|her|they)\\b)(just |had to )?{did}', {
      gentle: ['f:It got to me|o: that you {did}.'],
      firm: ["f:I'm <frustrated>|o: that you {did}."],
    }),
    way('it is not (like|as if) i ~{did}', {
      gentle: ["o:I didn't {did:base}."],
      firm: ["o:I really didn't {did:base}."],
    }),
    way('i (was|am) (just|only) ~asking', {
      gentle: ['o:I wanted to ask.'],
      curious: ['o:I wanted to ask.|q: How did it come across?'],
    }),
    way('(that is not what i said|i never said that){rest}', {
      gentle: ["o:That's not how I remember it."],
      firm: ['o:I really remember it differently.'],
      curious: ['o:I remember it differently.|q: What did you hear me say?'],
    }),
  ],
  otherwise: {
    gentle: ['o:I see it differently.'],
    firm: ["f:I'm <frustrated>,|o: and I see it differently."],
    curious: ['o:I see it differently.|q: How do you see it?'],
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
