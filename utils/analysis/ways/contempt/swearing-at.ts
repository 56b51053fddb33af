import { defineWays, way, wideWay } from '../define-ways';
import { alone, venom } from '../verdict-words';

export const swearingAt = defineWays({
  ways: [
    wideWay(
      '(fuck|screw|f|eff|to hell with)( you| yourself)? and (your|that|this|the) (stupid |dumb |fucking |bloody |precious )*{thing}',
      {
        gentle: ["f:I'm so fed up|o: with the {thing}."],
        firm: ["f:I'm really <angry>|o: about the {thing}."],
      },
    ),
    way('(fuck|screw) your {thing}', {
      gentle: ["o:I don't agree with your {thing}."],
    }),
    // Nothing is told but anger.
    way('(fuck|screw|f|eff) (you|yourself)( {who})?', {
      gentle: ["f:I'm really <angry> right now."],
    }),
    // Sent away: what is wanted is room.
    way('{rest}(fuck|piss|sod|bugger|naff|rack|comot|get) (right )?(off|from|for){rest2}', {
      gentle: ['n:I need some space right now.'],
    }),
  ],
  otherwise: venom,
  alone,
});

export const examples = [
  "F you and your fishing trip. I'll feed the cats.",
  'screw you and your stupid poker nights',
  'screw your rules',
  'piss off greg',
  'fuck you',
  'why are you smiling? Fuck you.',
  'go to hell',
];
