import { defineWays, way } from '../define-ways';
import { alone, venom } from '../verdict-words';

export const swearingAt = defineWays({
  ways: [
    way('(fuck|screw) your {thing}', {
      gentle: ["o:I don't agree with your {thing}."],
      firm: ["f:I'm really <angry>|o: about your {thing}."],
    }),
    // Nothing is told but anger.
    way('(fuck|screw|f|eff) (you|yourself)( {who})?', {
      gentle: ["f:I'm really <angry> right now."],
      firm: ["f:I'm <furious> with you right now."],
    }),
    // Sent away: what is wanted is room.
    way('{rest}(fuck|piss|sod|bugger|naff|rack|comot|get) (right )?(off|from|for){rest2}', {
      gentle: ['n:I need some space right now.'],
      firm: ["f:I'm <furious>,|n: and I need to be left alone right now."],
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
