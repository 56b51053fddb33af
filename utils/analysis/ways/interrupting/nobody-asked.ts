import { defineWays, way } from '../define-ways';
import { myself } from '../turn-lines';

export const nobodyAsked = defineWays({
  theme: 'freedom',
  ways: [
    way('(i )?(am )?not ~interested in{rest}', {
      gentle: ["o:I'm not ready for your side of this yet."],
      firm: ["o:I can't take in your side of this right now."],
    }),
    way('(?:i )?~heard you the first .*', {
      gentle: ['o:I did hear you.|r: Can we leave it for now?'],
      firm: ['o:I heard you,|r: and I want to leave it there.'],
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
