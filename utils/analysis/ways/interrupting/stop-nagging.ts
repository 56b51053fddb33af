import { defineWays, way } from '../define-ways';
import { laterThing } from '../turn-lines';

export const stopNagging = defineWays({
  theme: 'calm',
  ways: [
    way('(stop|quit) (your )?~\\S+( me)?( on)? (about|on about) {thing}', laterThing),
    way('(do not|stop|quit) (you )?(ever )?(interrupt|interrupting|talk over|talking over) me( .*)?', {
      gentle: ['r:Please let me finish.'],
    }),
  ],
  otherwise: {
    gentle: ['o:I heard you.|r: Can we leave it for now?', 'r:Can we have a break from this for a bit?'],
    firm: ['r:I need a break from this.'],
  },
});

export const examples = [
  'stop nagging me about the bins',
  "don't you ever interrupt me again",
  'stop arguing with everything I say',
  "don't argue",
  'quit creating drama',
  'stop asking me',
  'Stop justifying it',
];
