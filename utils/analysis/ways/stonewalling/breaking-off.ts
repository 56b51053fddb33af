import { defineWays, way, wideWay } from '../define-ways';

export const breakingOff = defineWays({
  theme: 'future',
  ways: [
    way('(this|it|you) (is|are) ~exhausting', {
      gentle: ["f:I'm <exhausted> by this."],
    }),
    wideWay(
      '(i ~{act} because )?(?<thing>(coming|living|being|dealing|talking) .+?) is ~(exhausting|draining|too much)( .*)?',
      {
        gentle: ["f:I {act} because I'm <exhausted>|o: from {thing}.", "f:I'm <exhausted>|o: from {thing}."],
        firm: ["f:I {act} because I'm so <exhausted>|o: from {thing}.", "f:I'm so <exhausted>|o: from {thing}."],
      },
    ),
  ],
  otherwise: {
    gentle: ["f:I'm <hurt>,|n: and I want to matter to you."],
  },
});

export const examples = [
  'this is exhausting',
  'i drink because coming home to this is exhausting!!! hope that answers ur question',
  'our marriage is a joke',
  'we are better off apart',
  'I regret marrying you',
  'good luck finding better',
];
