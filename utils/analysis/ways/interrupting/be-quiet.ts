import { defineWays, way } from '../define-ways';
import { laterThing, quiet, turn } from '../turn-lines';

const hush = '(zip it|shush|sh|hush|whisht|wheesht|pipe down|(can |could |will |would )?(you )?~(be|stay|keep) quiet)';

export const beQuiet = defineWays({
  theme: 'calm',
  ways: [
    way(`${hush} about {thing}( (til|till|until|while) .*)?`, laterThing),
    way(`(${hush}|sit (there |down )?and ~be quiet) (and|til|till|until) (just )?(listen|let me|i){rest}`, turn, {
      isOnce: true,
    }),
    way(
      '(can|could|will|would) you ~(be quiet|stay quiet|not speak|not talk|stop talking) for (?<x>(a|one|two|five|ten|\\d+) \\S+)',
      {
        gentle: ['r:Could you let me be for {x}?'],
        firm: ['r:I need you to let me be for {x}.'],
      },
    ),
    way('sit and think{rest}', {
      gentle: ['r:Could you think about it for a bit?'],
      firm: ['r:I want you to think about what happened.'],
    }),
    way(`((${hush}|put a sock in it|button it|belt up)|(can|could) you ~not)( .*)?`, quiet, { isOnce: true }),
  ],
  otherwise: quiet,
});

export const examples = [
  'zip it about my sister',
  'just be quiet and listen',
  'can u just not speak for 5 mins',
  'keep your mouth shut at dinner',
  'sit and think what you did',
  'Be quiet!',
  'shush. zip it.',
];
