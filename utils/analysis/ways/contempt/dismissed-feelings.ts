import { defineWays, way, wideWay } from '../define-ways';
import { alone } from '../verdict-words';

export const dismissedFeelings = defineWays({
  ways: [
    way(
      '((can|could|will) you )?(stop|quit) ~((acting|being|behaving) ~(like )?(a |an )?(child|kid|baby|toddler|brat|teenager)|(whining|whinging|moaning|crying|sulking|bawling)( .*)?)( or .*)?',
      {
        gentle: ['r:Can we talk about this calmly?'],
      },
    ),
    wideWay('(aw |aww |awww )?(is|did|does) the .*?because {clause}', {
      gentle: ["o:I don't get why it upset you that {clause}."],
    }),
    way('(aw |aww )?(who hurt you|is the|did the|does the|the).*', {
      gentle: ["o:I don't get what upset you."],
    }),
    wideWay('(man up|suck it up|toughen up|get over it) and {do}', {
      gentle: ['r:Could you {do}?'],
    }),
    way('.*(lighten up|get a grip|calm|catch yourself on|wind your|high horse|in a twist|in a bunch).*', {
      gentle: ['r:Could we slow down a bit?'],
    }),
    way('.*sorry (you feel that way|if you .+){rest}', {
      gentle: ['o:I see it differently.|q: What felt bad about it?'],
      firm: ['o:I really see it differently.'],
    }),
    way('.*(violins|waterworks|tears|spare me|sermon|drama\\b|attitude).*', {
      gentle: ["o:I can't do this right now."],
    }),
    way(
      '.*(sensitive|overreact\\S*|over react\\S*|dramatic|touchy|hormonal|hysterical|fragile|proportion|in your head|nobody died|acting like|emotional).*',
      {
        gentle: ['o:It looks smaller from my side.'],
        firm: ["o:I really don't see it the same way."],
      },
    ),
  ],
  otherwise: {
    gentle: ['f:I feel <overwhelmed>|o: right now.', "o:I don't know what to do with this right now."],
    curious: ["o:I don't know what to do with this.|q: What would help?"],
  },
  alone,
});

export const examples = [
  'pick up pick up pick up. stop acting like child or i come there and shout from the street',
  'man up and call her',
  'stop acting like a child',
  'aw did the big man get his feelings hurt because I asked about the credit card',
  "can't you take a joke or what",
  "stop crying, it's just a scratch on the car",
  'omg stop whinging',
  'you make drama over one plate, ah',
  'oh get over it, it was one dinner',
  'Get a grip will ya, its a dishwasher',
  'nobody cares',
  "I'm sorry if you felt that way about a perfectly neutral remark.",
  'spare me the drama abeg',
  'stop overreacting',
  'Aw, is the big man upset.',
  'when you are done feeling sorry for yourself, the bins',
  'you and your feelings',
];
