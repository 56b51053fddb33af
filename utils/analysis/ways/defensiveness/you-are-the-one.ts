import { defineWays, way } from '../define-ways';
import { habit, missing } from '../lines';

const one = '(actually |well |no )*(so maybe )?you (are |were )?the one (who|that) ~';

export const youAreTheOne = defineWays({
  theme: 'fairness',
  ways: [
    way(`${one}(would not|did not) {act}`, {
      gentle: ["f:It got to me|o: that you didn't {act}."],
    }),
    way(`${one}never {does}`, missing('{does:base}')),
    way(`${one}(?!was |were ){did}`, {
      gentle: ['o:The way I see it, you {did}.', 'o:The way I remember it, you {did}.'],
      firm: ['o:You {did},|n: and I need that to count too.', "o:You {did},|f: and I'm <frustrated> about that."],
    }),
    way(`${one}(always |constantly )?(?!is |has ){does}`, habit('you {does:base}')),
    way(
      '(actually |well |no )*(maybe )?you (are |were )?the one ~(always |constantly )?(?!being|acting|making){doing}',
      habit("you're {doing}"),
    ),
    way('(.* )?i am ~the one (who|that) ~(always )?{x}', {
      gentle: ["f:I'm <tired>|o: of being the one who {x}."],
    }),
  ],
  otherwise: {
    gentle: ["n:I'd like us both to look at our part.", 'o:I see it differently.'],
    curious: ['o:I see it differently.|q: How do you see your part in it?'],
  },
});

export const examples = [
  "You're the one who wouldn't answer the door",
  "You're the one who never calls",
  'ur the one who wanted this house',
  "you're the one who hides money",
  'you the one always lying',
  "I'm the one who always says sorry",
  "maybe you're the problem",
  "you're the one who wound me up",
];
