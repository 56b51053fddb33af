import type { Says } from '../define-ways';
import { defineWays, way } from '../define-ways';

const second: Says = {
  gentle: ['f:I feel like I come second to {thing}.', 'f:It feels like {thing} comes before me.'],
  firm: ["o:I don't want to come second to {thing}."],
};
const thing = '(?<thing>her|him|them|(your|the|that|this|my) .+?)';

export const orMe = defineWays({
  theme: 'love',
  ways: [
    way(`(it is |either |(you )?(choose|pick|decide) )*(between )?(me|us) (or|and) ${thing}`, second),
    way(`(it is |either |(you )?(choose|pick|decide) )*(between )?${thing} (or|and) (me|us)`, second),
    way(`you can ~(?<act>see|visit|talk to) ${thing} or you can live with me`, {
      gentle: ["f:It's hard for me to live with you while you {act} {thing}."],
      firm: ["o:I can't live together with you while you {act} {thing}."],
    }),
    way(`you (can )?~(see|have|keep|choose|live with) ${thing} or you .*(me|us)( .*)?`, second),
    way('(choose|decide) (?<time>before .+|by .+)', {
      gentle: ["n:I'd like a decision {time}"],
    }),
  ],
  otherwise: {
    gentle: ['f:I feel like I come second.', 'n:I need to know where I stand with you.'],
    firm: ["o:I don't want to come second."],
  },
});

export const examples = [
  "it's me or your mother",
  'your friends or me',
  'u can see ur brother or u can live with me',
  'you can keep that brother or you can live with me',
  'Decide before Saturday so I know whether to cook',
  'choose now',
];
