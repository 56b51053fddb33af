import { defineWays, way } from '../define-ways';
import { alone, venom } from '../verdict-words';

export const swearingAt = defineWays({
  ways: [
    // Nothing is told but anger.
    way('(fuck|screw|f|eff) (you|yourself)( {who})?', {
      gentle: ["f:I'm really <angry> right now.", "f:I'm so <angry> right now.|q: Can we talk when we're calmer?"],
      firm: ["f:I'm <furious> with you right now.", "f:I'm so <angry> with you."],
      curious: ["f:I'm so <angry> right now.|q: What's going on with us?"],
    }),
    // Sent away: what is wanted is room.
    way('{rest}(fuck|piss|sod|bugger|naff|rack|comot|get) (right )?(off|from|for){rest2}', {
      gentle: ['n:I need some space right now.', "f:I'm really <angry>.|n: I need some space right now."],
      firm: ["f:I'm <furious>,|n: and I need to be left alone right now."],
      curious: ['n:I need some space right now.|q: Can we talk later?'],
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
