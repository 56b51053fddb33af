import { defineWays, way } from '../define-ways';

export const doWhatYouWant = defineWays({
  theme: 'deciding',
  ways: [
    way(
      '(i do not care )?(you )?~(do ~(what|whatever|as) ~you ~(want|like|please|wish|feel like)|please yourself|suit yourself|have it your way|be (that way|like that))( then)?',
      {
        gentle: ["o:I'm not happy with it, and it's your decision."],
      },
    ),
    way('~enjoy ~your (?!self\\b|time)(?<thing>\\S+)', {
      gentle: ["o:You can have your {thing},|f: and I'm <hurt>."],
      firm: ["o:You can have your {thing},|f: and I'm really <hurt>."],
    }),
  ],
  otherwise: {
    gentle: ["f:I'm <hurt>,|p: and I need some distance. I'll be back at ___."],
    firm: ["f:I'm {strong},|p: and I'm stopping here for now. I'll be back at ___."],
  },
});

export const examples = [
  'do whatever you want',
  'are you happy now?',
  'enjoy talking to yourself',
  'you want space, enjoy',
  'you made your bed now lie in it',
  'enjoy your freedom',
];
