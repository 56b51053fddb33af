import { defineWays, way } from '../define-ways';

export const silentService = defineWays({
  theme: 'thanks',
  ways: [
    way('you ~(can|will|are) ~(make|making|cook|cooking|find|finding) your own {thing}( {time})?', {
      gentle: ['r:Could you make your own {thing}?'],
      firm: ["r:I'd like you to make your own {thing}.|f: I'm {strong}."],
    }),
    way('you ~(can|will|are) ~(sleep|sleeping) on the (couch|sofa)( {time})?', {
      gentle: [
        "r:I'd rather sleep apart {time}. Could you take the couch?",
        "r:I'd rather sleep apart. Could you take the couch?",
      ],
      firm: ['r:I need to sleep on my own {time}.', 'r:I need to sleep on my own.'],
    }),
  ],
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
