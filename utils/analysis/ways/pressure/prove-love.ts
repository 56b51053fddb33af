import type { Says } from '../define-ways';
import { defineWays, way } from '../define-ways';

const ask: Says = {
  gentle: [
    'r:Could you {do}?||o:It really matters to me.',
    "r:I'd love it if you could {do}.",
    'r:It would mean a lot to me if you could {do}.',
  ],
};
const wished: Says = {
  gentle: ["o:I wish you'd {done}."],
  curious: ["o:I wish you'd {done}.|q: What got in the way?"],
};
const loved = 'if you ~(loved|love|cared|care|respected|wanted|valued|fancied)( .+?)?';
const model = '((a|any|most|other|normal|my first|my last) .+?)';

export const proveLove = defineWays({
  theme: 'love',
  ways: [
    way(`(${loved} you|${model}) would have {done}`, wished),
    way(`${loved} you (would|will) not ~{do}`, {
      gentle: ["r:I'd rather you didn't {do}.", "r:Please don't {do}."],
    }),
    way(`(${loved}|if you were .+?) you (would|will|can|should)? ?~{do}`, ask),
    way(`you would ~{do} if you ~(cared|loved|respected|fancied|wanted).*`, ask),
    way(`${model} would ~{do}`, ask),
    way('.*how you ~treat {who}( like this)?', {
      gentle: ['o:It hurts how you treat {who}.'],
      firm: ["o:I'm not okay with how you treat {who}."],
    }),
  ],
  otherwise: {
    gentle: ['n:I need to feel that I matter to you.', 'n:I need some reassurance right now.'],
    curious: ['n:I need to feel that I matter to you.|q: How do you feel about us?'],
  },
});

export const examples = [
  "If you loved us you'd have taken the Cardiff job",
  "if you loved me you wouldn't go to Leeds",
  "If you really loved me you'd give up the motorbike",
  "You'd come to my nephew's baptism if you cared",
  'a good bahu would wake up at five',
  'other boyfriends send good morning texts',
  'is this how you treat your family',
  'prove it',
];
