import { defineWays, way, wideWay } from '../define-ways';
import { laterThing, quiet, turn } from '../turn-lines';

const hush = '(zip it|shush|sh|hush|whisht|wheesht|pipe down|(can |could |will |would )?(you )?~(be|stay|keep) quiet)';

export const beQuiet = defineWays({
  theme: 'calm',
  ways: [
    way(`${hush} (til|till|until) (?!i )(?<x>.+)`, {
      gentle: ['r:Can we leave this until {x}?'],
    }),
    wideWay(
      '(if you want to talk )?~(talk|speak) like (a |an )?(normal )?(human being|human|person|adult|grown up).*',
      {
        gentle: ['r:If you want to talk, please talk to me calmly.'],
        firm: ['r:If you want to talk, I need you to talk to me with respect.'],
      },
    ),
    way(`${hush} about {thing}( (til|till|until|while) .*)?`, laterThing),
    way(`(${hush}|sit (there |down )?and ~be quiet) (and|til|till|until) (just )?(listen|let me|i){rest}`, turn, {
      isOnce: true,
    }),
    way(
      '(can|could|will|would) you ~(be quiet|stay quiet|not speak|not talk|stop talking) for (?<x>(a|one|two|five|ten|\\d+) \\S+)',
      {
        gentle: ['r:Could you let me be for {x}?'],
      },
    ),
    way('sit and think{rest}', {
      gentle: ['r:Could you think about it for a bit?'],
    }),
    way(`((${hush}|put a sock in it|button it|belt up)|(can|could) you ~not)( .*)?`, quiet, { isOnce: true }),
  ],
  otherwise: quiet,
});

export const examples = [
  "Baby's down, bass is going, and NOW you want to have a talk? Zip it til morning",
  'If you want to talk, talk like human being, otherwise keep your mouth shut',
  'zip it about my sister',
  'just be quiet and listen',
  'can u just not speak for 5 mins',
  'keep your mouth shut at dinner',
  'sit and think what you did',
  'Be quiet!',
  'shush. zip it.',
];
