import { defineWays, way } from '../define-ways';
import { laterThing, quiet } from '../turn-lines';

export const stopTalking = defineWays({
  theme: 'calm',
  ways: [
    way('.*\\b(talking|word|syllable|message|peep|yapping|more|you) about {thing}( again| please)?', laterThing),
    way('(~not|no) .*\\b(until|till|til) (?<x>.+)', {
      gentle: ['r:Can we leave this until {x}?'],
    }),
    way('.*\\b(stop|quit) ~(typing|writing|texting).*', {
      gentle: ['r:Can we stop typing for a bit?'],
    }),
    way('.*\\b(stop|quit) ~explaining.*', {
      gentle: ["o:I don't need an explanation right now."],
    }),
    way('.*', quiet, { isOnce: true }),
  ],
  otherwise: quiet,
});

export const examples = [
  "don't say another word about my mum",
  'Not another syllable until the morning.',
  'stop typing, I mean it',
  'stop explaining',
  'you talk too much',
  'stop talking and let the adults speak',
  'Not another word.',
];
