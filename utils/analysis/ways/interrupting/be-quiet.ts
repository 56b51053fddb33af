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
    way(`${hush} (til|till|until) {time}`, {
      gentle: ['r:Can we leave this until {time}?'],
      firm: ["r:I don't want to talk about this until {time}."],
    }),
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
  'zip it til sunday',
  'can u just not speak for 5 mins',
  'keep your mouth shut at dinner',
  'sit and think what you did',
  'Be quiet!',
  'shush. zip it.',
];
