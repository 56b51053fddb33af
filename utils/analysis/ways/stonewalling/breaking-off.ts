import { defineWays, way } from '../define-ways';

export const breakingOff = defineWays({
  theme: 'future',
  ways: [
    way('(our|this) ~(marriage|relationship)? ?~is ~(a joke|exhausting|hell)', {
      gentle: ["f:I'm <unhappy>|o: with how things are between us."],
      firm: ["f:I'm really <unhappy>|o: with how things are between us,|n: and I need that to change."],
      curious: ["f:I'm <unhappy>|o: with how things are between us.|q: How is it for you?"],
    }),
    way('(we|i) (are|am|would be) ~better off ~(apart|alone|single|without (you|each other))', {
      gentle: ["f:I feel <unsure>|o: whether we're good for each other right now."],
      firm: ["f:I'm so <worn out>|o: that I think about being on my own."],
      curious: ['f:I feel <unsure> about us.|q: How do you see us?'],
    }),
    way('(i )?(~regret|wish i had ~never|should ~(never have|have never)) ~(met|meeting|married|marrying) you', {
      gentle: ["f:I'm so <hurt>|o: that I have doubts about us right now."],
      curious: ["f:I'm so <hurt> right now.|q: How do you feel about us?"],
    }),
  ],
  otherwise: {
    gentle: ["f:I'm <hurt>,|n: and I want to matter to you."],
    firm: ["f:I'm really <hurt>,|n: and I need to feel that I matter to you."],
    curious: ["f:I'm <hurt>.|q: How do you feel about us?"],
  },
});

export const examples = [
  'our marriage is a joke',
  'we are better off apart',
  'I regret marrying you',
  'good luck finding better',
];
