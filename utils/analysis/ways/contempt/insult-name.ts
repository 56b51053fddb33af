import { defineWays, way } from '../define-ways';
import { alone, carriedInNames, venom } from '../verdict-words';

export const insultName = defineWays({
  ways: [
    ...carriedInNames,
    // The name goes, what was said with it stays.
    way('(\\S+ ){0,4}?\\S+', {
      gentle: ['||', "||f:I'm <frustrated>."],
      firm: ["||f:I'm really <annoyed>."],
    }),
  ],
  otherwise: venom,
  alone,
});

export const examples = [
  'ok mr perfect',
  'hey dumbass you locked me out',
  'you idiot, that was the good pan',
  'you forgot the keys again, idiot',
  'well done genius, the milk is on the floor',
  'you useless lump, get up',
  'You lying bastard',
  'Coward. You went to get ice.',
];
