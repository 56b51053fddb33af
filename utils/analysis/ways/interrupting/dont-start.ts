import { defineWays, way } from '../define-ways';
import { later, laterThing } from '../turn-lines';

export const dontStart = defineWays({
  theme: 'calm',
  ways: [
    way('do not (you )?(even )?(dare )?start (with me |on me |on )?(about|with) {thing}( again)?', laterThing),
    way('(let me|i am going to|going to|i have to) stop you ~(right there|there|right)( .*)?', {
      gentle: ['r:Can I stop you there for a second?'],
      firm: ['r:I need to stop you there for a second.'],
    }),
    way(
      '.*',
      {
        gentle: ['r:Can we not do this right now?', "r:I really can't do this right now."],
      },
      { isOnce: true },
    ),
  ],
  otherwise: later,
});

export const examples = [
  'dont start with the money again',
  'let me stop you right there',
  'before u even open your mouth: no',
  'n before u say it, DONT',
  'whatever you are typing, delete it',
  "don't start",
  'Not this again',
];
