import { defineWays, way } from '../define-ways';
import { myself } from '../turn-lines';

export const nobodyAsked = defineWays({
  theme: 'freedom',
  ways: [
    way('.*\\b(opinion|opinions|advice|analysis|input|comment|thoughts)\\b (on|about|of) {thing}', {
      gentle: ["o:I'm not looking for advice on {thing} right now."],
      firm: ["o:I don't want advice on {thing} right now."],
    }),
    way('.*(mouth|business|out of (it|this|my \\w+)).*', myself),
    way(
      '.*',
      {
        gentle: ["o:I wasn't asking for advice.", "o:I wasn't looking for an opinion on this."],
        firm: ["o:I didn't want advice on this."],
        curious: ["o:I wasn't asking for advice.|q: What made you want to say it?"],
      },
      { isOnce: true },
    ),
  ],
  otherwise: myself,
});

export const examples = [
  'nobody asked your opinion about how my parents run the wedding',
  "I'm not interested in your side of it",
  'heard you the first ten times',
  "wasn't talking to you was I",
  'mind your own business',
  'nobody wants to hear it',
  'nobody asked you',
];
