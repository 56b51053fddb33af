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
    way('(before .*\\b)?(no one|nobody|who) ~asked ~(for|about) .*', {
      gentle: ["o:I wasn't looking for an opinion on this.", "o:I didn't want advice on this one."],
      firm: ["o:I don't want advice on this."],
      curious: ["o:I wasn't looking for advice.|q: What made you say it?"],
    }),
    way('(no one|nobody) ~(cares|gives a \\S+|is interested) ~(about|in) your ~{thing}', {
      gentle: ["f:I don't have the energy|o: for your {thing} right now.", "o:I can't take in your {thing} right now."],
      firm: ["o:I really don't have the energy for your {thing} right now."],
    }),
    way('(no one|nobody) ~(cares|gives).*', {
      gentle: ['o:I see it differently.', "o:I don't agree."],
      firm: ["o:I really don't agree."],
      curious: ['o:I see it differently.|q: Why does it matter to you?'],
    }),
    way(
      '(you can )?~go back to your ~(\\S+ )?(precious|stupid|little|silly|dumb|sad|pathetic|fancy|shitty) {thing}{rest}',
      {
        gentle: ['f:I feel like I come second|o: to your {thing}.', "n:I'd like some of the time your {thing} gets."],
        firm: ["f:I'm <hurt>.|o: I come second to your {thing}."],
        curious: ['f:I feel like I come second|o: to your {thing}.|q: How do you see it?'],
      },
    ),
    way('.*full of .*', {
      gentle: ["o:I don't believe that.", 'o:I find that hard to believe.'],
      firm: ["o:I don't believe that,|f: and I'm <angry>."],
      curious: ["o:I find that hard to believe.|q: What's the truth?"],
    }),
    way('.*apology.*', {
      gentle: ["o:That doesn't feel like a real apology to me."],
      firm: ["f:I'm still <hurt>,|o: and that isn't an apology to me."],
      curious: ["o:That doesn't feel like an apology to me.|q: What did you mean by it?"],
    }),
    way('.*excuse.*', {
      gentle: ["o:That reason doesn't work for me.", "o:I can't accept that as a reason."],
      firm: ["f:I'm <frustrated>.|o: That reason doesn't work for me."],
      curious: ["o:That reason doesn't work for me.|q: What really happened?"],
    }),
    way('.*(opinion|argument|idea|logic|post|comment|plan|take|talking|spewing|ever|i have heard).*', {
      gentle: ["o:I don't agree with that.", 'o:I see that differently.'],
      firm: ["o:I really don't agree with that."],
      curious: ['o:I see that differently.|q: How did you get there?'],
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
