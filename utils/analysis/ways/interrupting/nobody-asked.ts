import { defineWays, way } from '../define-ways';
import { myself } from '../turn-lines';

export const nobodyAsked = defineWays({
  theme: 'freedom',
  ways: [
    way('(nobody|no one) ~asked for (a |another |your )?(ted talk|speech|lecture|sermon|explanation)', {
      gentle: ["o:I don't need an explanation right now."],
    }),
    way('(then {clause} and )?i do not (need|want) (a|any|your) (reply|response|answer)( from you)?', {
      gentle: ["r:Then {clause}, and I'm not up for a reply right now.", "r:I'm not up for a reply right now."],
      firm: ["r:Then {clause}, and I'd rather not get a reply right now.", "r:I'd rather not get a reply right now."],
    }),
    way(
      'i do not (need|want) (a|your|the|another|any) ~(?<thing>(running )?(commentary|lecture|sermon|speech|critique|review|ted talk))(?<x> (from|on|about|every) .+)?',
      {
        gentle: ["o:I'd rather not have a {thing} {x}."],
      },
    ),
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
      },
      { isOnce: true },
    ),
  ],
  otherwise: myself,
});

export const examples = [
  'nobody asked for TED talk',
  'heres all im gonna say and then im going to sleep and i dont want a reply',
  "I own a watch. I don't need a running commentary from the sofa.",
  'nobody asked your opinion about how my parents run the wedding',
  "I'm not interested in your side of it",
  'heard you the first ten times',
  "wasn't talking to you was I",
  'mind your own business',
  'nobody wants to hear it',
  'nobody asked you',
];
