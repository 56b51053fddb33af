import { defineWays, way } from '../define-ways';
import { later, laterThing } from '../turn-lines';

export const dropIt = defineWays({
  theme: 'calm',
  ways: [
    way(
      '(i )?~(am |will |do |can )?not ~(going to |want to )?~(hear|hearing|listen to|know)( you)?( talk| talking| go on)? ?(another|one|one more|a single)? ?(more )?(word|thing|peep|sound)? ?(about|of) {thing}( one more time| again| any more)?( (while|when|until|because) .*)?',
      laterThing,
    ),
    way(
      '(for fuck sake )?(would you )?(ever )?(give over|give it a rest|pack it in|drop it) ~(about|with) {thing}',
      laterThing,
    ),
    way('.*', later, { isOnce: true }),
  ],
  otherwise: later,
});

export const examples = [
  "I don't wanna hear another word about the car",
  'I literally cannot listen to you talk about golf one more time',
  'ffs give it a rest about the shelf',
  "I've heard it all before",
  "I've heard enough",
  'can you just let it go',
  'change the record',
];
