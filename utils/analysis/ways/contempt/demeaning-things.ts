import { defineWays, way } from '../define-ways';
import { alone, venom } from '../verdict-words';

export const demeaningThings = defineWays({
  ways: [
    way(
      '(no one|nobody|who) ~(asked|cares|is interested|gives a \\S+) ~(for|about|in) your ~(opinion|advice|thoughts|theory|take) (?=on|about){x}',
      {
        gentle: ["o:I wasn't looking for an opinion {x}.", "o:I didn't ask for advice {x}."],
        firm: ["o:I don't want advice {x}."],
        curious: ["o:I wasn't looking for an opinion {x}.|q: What made you say it?"],
      },
    ),
    way('(no one|nobody) ~(cares|gives a \\S+|is interested) ~(about|in) your ~{thing}', {
      gentle: ["f:I don't have the energy|o: for your {thing} right now."],
    }),
    way('.*(opinion|argument|idea|logic|post|comment|plan|take|talking|spewing|ever|i have heard).*', {
      gentle: ["o:I don't agree with that."],
    }),
  ],
  otherwise: venom,
  alone,
});

export const examples = [
  'Nobody asked for your opinion on what I eat.',
  'nobody asked for ur ted talk',
  'nobody even cares about your ranked story',
  'nobody cares what you think',
  'Go back to your precious friends then',
  'what a pathetic excuse for an apology',
  "you're full of shit",
  'what a stupid excuse',
  'you are talking rubbish lah',
  'You people are the worst',
];
