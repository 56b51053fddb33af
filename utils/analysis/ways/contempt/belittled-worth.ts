import { defineWays, way } from '../define-ways';

export const belittledWorth = defineWays({
  theme: 'care',
  ways: [
    way(
      '(i ~)?would ~rather {act} than ~(look at|talk to|listen to|be with|live with|sleep with|come home to|hear from|spend).*',
      {
        gentle: ['n:I need some distance right now.'],
      },
    ),
    way('(you ~(have )?~)?(let|letting) yourself go.*', {
      gentle: ['r:Could we look after ourselves a bit more?'],
    }),
  ],
  otherwise: {
    gentle: ["f:I'm really unhappy with how things are.", 'o:This is really hard for me right now.'],
    firm: ["f:I'm so <fed up>,|n: and I need things to change."],
  },
});

export const examples = [
  "you don't deserve me",
  "you'd be nothing without me",
  'What use are you',
  'id rather talk to the fridge than listen to you',
  'ur not worth my time',
  "you've really let yourself go",
  'morning sunshine!! thanks for making coffee, first useful thing youve done all week',
  'you are half the man your brother is',
  'no one else would put up with you for a week',
];
