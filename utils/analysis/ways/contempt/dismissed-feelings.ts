import { defineWays, way, wideWay } from '../define-ways';
import { alone } from '../verdict-words';

export const dismissedFeelings = defineWays({
  ways: [
    wideWay('(aw |aww |awww )?(is|did|does) the .*?because {clause}', {
      gentle: ["o:I don't get why it upset you that {clause}."],
      firm: ["f:I'm <frustrated>.|o: I don't get why it upset you that {clause}."],
      curious: ['q:What upset you about it, that {clause}?'],
    }),
    way('(aw |aww )?(who hurt you|is the|did the|does the|the).*', {
      gentle: ["o:I don't get what upset you."],
      firm: ["f:I'm <frustrated>.|o: I don't get what upset you."],
      curious: ["q:What's upsetting you?"],
    }),
    way('.*(take a joke).*', {
      gentle: ['o:I meant it as a joke.', 'o:It was meant as a joke.|q: What felt off about it?'],
      firm: ["o:I meant it as a joke,|f: and I'm <frustrated>."],
      curious: ['o:I meant it as a joke.|q: What bothered you about it?'],
    }),
    way('.*(crying|sobbing|weeping).*', {
      gentle: ["o:It's hard for me when you cry.", "o:I don't know what to do when you cry."],
      firm: ['f:I feel <overwhelmed>|o: when you cry.'],
      curious: ["o:I don't know what to do when you cry.|q: What would help?"],
    }),
    way('.*(whining|whinging|whingeing|moaning|bleating|complaining|bitching|nagging|sulking|whine|moan).*', {
      gentle: ["o:I can't hear it right now.", "f:I'm <worn out>,|o: and I can't hear it right now."],
      firm: ["f:I'm <fed up>,|o: and I can't hear it right now."],
      curious: ['q:What would you like me to do about it?'],
    }),
    way(
      '.*(make|making|made) (a |such a |so much |such )*(federal case|mountain|song and dance|big deal|drama) (out of|over|about|for|of) {thing}',
      {
        gentle: ["o:For me {thing} isn't that big a deal.", 'o:{thing} looks smaller from my side.'],
        firm: ["o:For me {thing} really isn't a big deal."],
        curious: ['q:What makes {thing} so big for you?'],
      },
    ),
    wideWay('(man up|suck it up|toughen up|get over it) and {do}', {
      gentle: ['r:Could you {do}?', "r:I'd like you to {do}."],
      firm: ["r:I'd really like you to {do}."],
      curious: ['q:What keeps you from {do:ing}?'],
    }),
    way('.*acting like (a |an )?(\\S+ )?(child|kid|baby|toddler|brat|teenager).*', {
      gentle: ['n:I need you to take this seriously.', 'r:Could we talk about this seriously?'],
      firm: ["f:I'm <frustrated>.|n: I need you to take this seriously."],
      curious: ["q:What's this really about for you?"],
    }),
    way('.*(get over|cry about it|deal with it|suck it up|man up|toughen up|harden up).*', {
      gentle: ["n:I'd like us to move on from this.", 'r:Could we put this behind us?'],
      firm: ['n:I need us to move on from this.'],
      curious: ["n:I'd like us to move on.|q: What would help you with that?"],
    }),
    way('.*(lighten up|get a grip|calm|catch yourself on|wind your|high horse|in a twist|in a bunch).*', {
      gentle: ['r:Could we slow down a bit?', 'r:Could we talk about it calmly?'],
      firm: ['n:I need this to calm down.'],
      curious: ["q:What's upsetting you most?"],
    }),
    way('.*(nobody|no one) ~(cares|gives|is impressed){rest}', {
      gentle: ["o:I'm not up for this right now."],
      firm: ["f:I'm <fed up>,|o: and I'm not up for this right now."],
      curious: ["o:I'm not up for this right now.|q: Could it wait?"],
    }),
    way('.*sorry (you feel that way|if you .+){rest}', {
      gentle: ['o:I see it differently.|q: What felt bad about it?'],
      firm: ['o:I really see it differently.'],
      curious: ['o:I see it differently.|q: How did it feel for you?'],
    }),
    way('.*(violins|waterworks|tears|spare me|sermon|drama\\b|attitude).*', {
      gentle: ["o:I can't do this right now.", "o:I don't have the energy for a fight."],
      firm: ["f:I'm <fed up>,|o: and I can't do this right now."],
      curious: ["o:I can't do a fight right now.|q: What do you need?"],
    }),
    way(
      '.*(sensitive|overreact\\S*|over react\\S*|dramatic|touchy|hormonal|hysterical|fragile|proportion|in your head|nobody died|acting like|emotional).*',
      {
        gentle: [
          'o:It looks smaller from my side.',
          "o:I don't see it the same way.",
          "o:It doesn't feel that bad to me.",
        ],
        firm: ["o:I really don't see it the same way.", "o:It really doesn't feel that bad to me."],
        curious: ['o:I see it differently.|q: What makes it so big for you?'],
      },
    ),
    way('.*(victim|martyr|sorry for yourself).*', {
      gentle: ['o:I see it differently.', "o:That's not how I see it."],
      firm: ["f:I'm <frustrated>.|o: That's not how I see it."],
      curious: ["o:I see it differently.|q: What's the worst part for you?"],
    }),
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
