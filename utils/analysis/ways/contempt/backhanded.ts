import { defineWays, way } from '../define-ways';
import { venom } from '../verdict-words';

export const backhanded = defineWays({
  ways: [
    way(
      'you (clearly|obviously|apparently) ~(do|did|can|have) not ~(understand|understood|get|got|hear|heard|listen|listened).*',
      {
        gentle: ['f:I feel <misunderstood>.', 'n:I need you to see this from my side.'],
        firm: ['n:I really need you to see this from my side.'],
        curious: ['q:How did you take what I said?'],
      },
    ),
    way('(big deal|get real|nice try|dream on|you wish|in your dreams|yawn){rest}', {
      gentle: ["o:I don't see it that way.", "o:I don't think so."],
      firm: ["o:I really don't think so."],
    }),
    way('.*(idea|argument|thing to say|comment|excuse|answer|take|post).*', {
      gentle: ["o:I really don't agree with that.", "o:I don't agree."],
      firm: ['o:I completely disagree.'],
      curious: ["o:I don't agree.|q: How did you get there?"],
    }),
    way('you had one (job|thing){rest}', {
      gentle: ['o:I was counting on you.', 'f:I feel <let down>. I was counting on you.'],
      firm: ["f:I'm really <let down>.|o: I was counting on you."],
      curious: ['o:I was counting on you.|q: What happened?'],
    }),
    way('(that|this) is (what|how) you sound like|(that|this) is how you sound', {
      gentle: ["o:That's how it comes across to me."],
      firm: ["o:That's how it comes across to me,|f: and I'm <fed up>."],
    }),
    way('\\S+|what a joke|.*even for you', {
      gentle: ['||'],
      firm: ["||f:I'm <frustrated>."],
      curious: ["||q:What's going on?"],
    }),
  ],
  otherwise: venom,
});

export const examples = [
  'calm down, its not a big deal',
  "don't be jealous, it was a work thing",
  "don't be ridiculous, nobody said that",
  "don't be ridiculous",
  'You clearly did not read the article',
  "you clearly haven't read what I sent",
  "you obviously don't understand",
  'oh dream on',
  'You need help.',
  'that was a stupid question Kiran',
  'play dumb all you like',
  'You had one job. The cake.',
  'Your idea of a compromise is me agreeing more slowly.',
  'thats the dumbest take ive read all week',
  'Moron, the door was open',
  'thats you. thats how you sound. meanwhile I have a human attached to me',
  'You are weird',
];
