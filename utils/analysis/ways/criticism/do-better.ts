import { defineWays, way, wideWay } from '../define-ways';
import { request } from '../lines';

const once =
  '(for once( in your (whole |entire )?life)?|just once( in your \\S+ \\S+)?|once in your (whole |entire )?life|one time)';

export const doBetter = defineWays({
  ways: [
    way(
      'if you ~(loved|cared about|cared for|liked) {x} half as much as {x2} (?<clause>(they|we|you|i|it|he|she|there) .+)',
      {
        gentle: ['f:It feels like {x2} comes before {x}, or {clause}.'],
      },
    ),
    way('if you ~(loved|cared) half as much about {x} as about {x2} (?<clause>(they|we|you|i|it|he|she|there) .+)', {
      gentle: ['f:It feels like {x2} comes before {x}, or {clause}.'],
    }),
    way(
      '.*think (about|of) (somebody|someone|anyone|anybody|other people|others) (besides|other than|but|except|apart from) yourself{rest}',
      {
        gentle: ["n:I'd like you to think of me too."],
      },
    ),
    wideWay('(maybe )?you could ~try ~{doing}( but .+)?', {
      gentle: ["n:I'd really like you to {doing:base}.", 'n:It would mean a lot to have you {doing}.'],
      firm: ['n:I need you to {doing:base}.'],
    }),
    way('.*look at yourself( first)?', {
      gentle: ["n:I'd like us both to look at our part."],
    }),
    way(
      'you could ~at least ~(pretend|act|try|start) (to be|you are|you|like you are) (excited|glad|happy|interested|sorry)( {x})?',
      {
        gentle: ["n:I'd love to see you happy {x}.", "n:I'd love you to be a bit happier about it."],
      },
    ),
    way(
      `(you could ~(at least|try|start|maybe|${once}) ~|you (need|have) to ~(learn how to )?|${once} (can you|could you|will you|would you|try to|try|i wish you would)? ?)~{do}`,
      request('{do}'),
    ),
    way(`((maybe|can you|could you|just|try|try to|i want you to|.*need you to) )*~{do} ${once}`, request('{do}')),
    way('(if .+ )?you should have thought (about|of) (that|it|this) before( you)? ?{x}', {
      gentle: ["n:I wish you'd thought about that before {x}."],
    }),
    way('(do not|let us not|stop|quit) (you )?(ever |dare )?(act|acting|play|playing|pretend|pretending){rest}', {
      gentle: ['r:Could we be straight with each other about this?'],
    }),
    way('(.*? )?(have a ~(good |long |hard |lil |little |really )*look (at|in)|look at) (?=how|what|why){x}', {
      gentle: ["n:I'd like you to think about {x}."],
    }),
    way('if (it|this) (was|were) {x} you would{rest}', {
      gentle: ['n:I wish this mattered to you as much as {x}.'],
    }),
    way('(stop|quit) being ~(so |such a |a )?{x}', {
      gentle: ['n:I need {need}.'],
    }),
  ],
  otherwise: {
    gentle: ["f:I'm <upset> about this.", "f:I'm <disappointed>."],
  },
});

export const examples = [
  "If you loved these kids half as much as that boat they'd have school shoes",
  "If you cared half as much about this house as about your inbox we'd have had a working boiler by October.",
  'can u grab dog food on the way home? and maybe for once think about somebody besides urself while ur at it',
  "You could try noticing the other ninety-nine but that'd ruin your fun wouldn't it",
  'So maybe look at yourself first.',
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
