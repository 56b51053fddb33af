import { defineWays } from '../define-ways';

export const silentService = defineWays({
  theme: 'thanks',
  ways: [],
  otherwise: {
    gentle: ['f:I feel {soft},|p: and I need a break from doing this.'],
    firm: ["f:I'm {strong},|p: and I'm stopping here for now."],
  },
});

export const examples = [
  'you can make your own dinner',
  'you can sleep on the couch tonight',
  'Your plate is in the bin.',
];
