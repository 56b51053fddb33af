import { defineWays, way } from '../define-ways';
import { missing, request } from '../lines';

const once =
  '(for once( in your (whole |entire )?life)?|just once( in your \\S+ \\S+)?|once in your (whole |entire )?life|one time)';

export const doBetter = defineWays({
  ways: [
    way(
      'you could ~at least ~(pretend|act|try|start) (to be|you are|you|like you are) (excited|glad|happy|interested|sorry)( {x})?',
      {
        gentle: ["n:I'd love to see you happy {x}.", "n:I'd love you to be a bit happier about it."],
        firm: ['n:I need a bit more from you than that.'],
      },
    ),
    way(
      `(you could ~(at least|try|start|maybe|${once}) ~|you (need|have) to ~(learn how to )?|${once} (can you|could you|will you|would you|try to|try|i wish you would)? ?)~{do}`,
      request('{do}'),
    ),
    way(`((maybe|can you|could you|just|try|try to|i want you to|.*need you to) )*~{do} ${once}`, request('{do}')),
    way(
      'just once i (would|want|wish)( to)? ?(like|love) to be (married to|with) (someone|somebody|a \\S+) who {does}',
      missing('{does:base}'),
    ),
    way('(if .+ )?you should have thought (about|of) (that|it|this) before( you)? ?{x}', {
      gentle: ["n:I wish you'd thought about that before {x}."],
      firm: ["f:I'm <angry>.|n: I wish you'd thought about that before {x}."],
    }),
    way('(do not|let us not|stop|quit) (you )?(ever |dare )?(act|acting|play|playing|pretend|pretending){rest}', {
      gentle: ['r:Could we be straight with each other about this?'],
      firm: ['n:I need us to be honest about this.'],
    }),
    way('(.*? )?(have a ~(good |long |hard |lil |little |really )*look (at|in)|look at) (?=how|what|why){x}', {
      gentle: ["n:I'd like you to think about {x}."],
      firm: ['n:I need you to think about {x}.'],
    }),
    way('if (it|this) (was|were) {x} you would{rest}', {
      gentle: ['n:I wish this mattered to you as much as {x}.'],
      firm: ["f:I'm <hurt>.|n: I wish this mattered to you as much as {x}."],
    }),
    way(
      'i ~wish you (would |could )?(put|gave|give|spent|spend) (me )?~(even )?(half|a tenth of|a fraction of)( as much| the| that| of the)* (?<thing>effort|time|energy|attention|care)( (in|into|to|for|on) (?<x>\\S+))?{rest}',
      {
        gentle: ["n:I wish you'd put more {thing} into {x}.", 'n:I wish I had more of your {thing}.'],
        firm: ['n:I need more {thing} for {x}.', 'n:I need more of your {thing}.'],
      },
    ),
    way('(stop|quit) being ~(so |such a |a )?{x}', {
      gentle: ['n:I need {need}.'],
      firm: ["f:I'm {strong}.|n: I need {need}."],
    }),
  ],
  otherwise: {
    gentle: ["f:I'm <upset> about this.", "f:I'm <disappointed>."],
    firm: ["f:I'm <really frustrated>.|n: I need this to change.", "f:I'm <really disappointed> about this."],
  },
});

export const examples = [
  'You need to get your act together',
  "You could at least pretend to be excited. I'm the one whos nauseous",
  'for once in your life be on time',
  'use your head for once',
  'just once I would like to be married to somebody who notices a full trash can',
  'just once I would like to come home to a clean kitchen',
  'You should have thought of that before telling your mother',
  'You should have thought about the kids',
  'you should know better at your age',
  "don't play dumb with me",
  'stop making excuses',
  'have a really long look at how you speak to people',
  'maybe look at yourself first',
  'if it was football tickets you would have sorted it in a minute',
  'I wish you gave me half as much time',
  'stop being so selfish',
  'use your head',
];
