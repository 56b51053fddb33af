import { defineWays, way } from '../define-ways';
import { alone } from '../verdict-words';

export const dismissedFeelings = defineWays({
  ways: [
    way('(aw |aww )?(who hurt you|is the|did the|does the|the).*', {
      gentle: ["o:I don't get what upset you."],
      firm: ["f:I'm <frustrated>.|o: I don't get what upset you."],
    }),
    way('.*(whining|whinging|whingeing|moaning|bleating|complaining|bitching|nagging|sulking|whine|moan).*', {
      gentle: ["o:I can't hear it right now."],
      firm: ["f:I'm <fed up>,|o: and I can't hear it right now."],
    }),
    way('.*acting like (a |an )?(\\S+ )?(child|kid|baby|toddler|brat|teenager).*', {
      gentle: ['n:I need you to take this seriously.', 'r:Could we talk about this seriously?'],
      firm: ["f:I'm <frustrated>.|n: I need you to take this seriously."],
      curious: ["q:What's this really about for you?"],
    }),
    way('.*(get over|cry about it|deal with it|suck it up|man up|toughen up|harden up).*', {
      gentle: ["n:I'd like us to move on from this."],
      firm: ['n:I need us to move on from this.'],
    }),
    way('.*(lighten up|get a grip|calm|catch yourself on|wind your|high horse|in a twist|in a bunch).*', {
      gentle: ['r:Could we slow down a bit?'],
      firm: ['n:I need this to calm down.'],
    }),
    way('.*sorry (you feel that way|if you .+){rest}', {
      gentle: ['o:I see it differently.|q: What felt bad about it?'],
      firm: ['o:I really see it differently.'],
    }),
    way('.*(violins|waterworks|tears|spare me|sermon|drama\\b|attitude).*', {
      gentle: ["o:I can't do this right now."],
      firm: ["f:I'm <fed up>,|o: and I can't do this right now."],
    }),
    way(
      '.*(sensitive|overreact\\S*|over react\\S*|dramatic|touchy|hormonal|hysterical|fragile|proportion|in your head|nobody died|acting like|emotional).*',
      {
        gentle: ['o:It looks smaller from my side.', "o:I don't see it the same way."],
        firm: ["o:I really don't see it the same way.", "o:It really doesn't feel that bad to me."],
        curious: ['o:I see it differently.|q: What makes it so big for you?'],
      },
    ),
  ],
  otherwise: {
    gentle: ['f:I feel <overwhelmed>|o: right now.', "o:I don't know what to do with this right now."],
    firm: ["f:I'm <fed up>,|o: and I need a bit of calm."],
    curious: ["o:I don't know what to do with this.|q: What would help?"],
  },
  alone,
});

export const examples = [
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
