import { defineWays, way } from '../define-ways';

export const doWhatYouWant = defineWays({
  theme: 'deciding',
  ways: [
    way(
      '(i do not care )?(you )?~(do ~(what|whatever|as) ~you ~(want|like|please|wish|feel like)|please yourself|suit yourself|have it your way|be (that way|like that))( then)?',
      {
        gentle: ["o:I'm not happy with it, and it's your decision."],
        firm: ["o:I don't agree. It's your decision."],
        curious: ["o:I'm not happy with it.|q: What do you want to do?"],
      },
    ),
    way('enjoy ~(talking to yourself|the silence|the peace and quiet|your own company)( .+)?', {
      gentle: ["p:I need a break from talking. I'll be back at ___."],
      firm: ["p:I'm not up to talking. I'll be back at ___."],
    }),
    way('you made your (choice|bed)( .+)?', {
      gentle: ["f:I'm <hurt>|o: by what you chose."],
      firm: ["f:I'm <angry>|o: about what you chose."],
    }),
  ],
  otherwise: {
    gentle: ["f:I'm <hurt>,|p: and I need some distance. I'll be back at ___."],
    firm: ["f:I'm {strong},|p: and I'm stopping here for now. I'll be back at ___."],
    curious: ['p:I need some time first.|q: Could we talk at ___?'],
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
