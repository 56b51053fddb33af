import { defineWays, way } from '../define-ways';
import { later } from '../turn-lines';

export const getToThePoint = defineWays({
  theme: 'calm',
  ways: [
    way('(spare|save) me ~(the|your|another) (?<x>lecture|sermon|speech|talk) ~(about|on) {thing}', {
      gentle: ["r:I'd rather not have a {x} about {thing} right now."],
      firm: ["r:I'm not up for a {x} about {thing}."],
    }),
    way(
      '(~get to (the|a) point|what is your point|spit it out|make your point .*|wake me .*|(can we )?(skip|fast forward) .*)( .*)?',
      {
        gentle: ["q:What's the main thing you want to say?"],
        firm: ['r:I need to know what the main thing is.'],
      },
    ),
    way('.*', later, { isOnce: true }),
  ],
  otherwise: later,
});

export const examples = [
  'spare me the lecture about stability',
  'spare me the saga about stability',
  'spare me the essay',
  'stop lecturing me',
  'get to the point',
  'cut the crap',
  "I don't have time for your feelings today",
  'Keep your sorry',
  'yawn. next topic',
  'save your breath',
];
