import { defineWays, way } from '../define-ways';
import { venom } from '../verdict-words';

export const backhanded = defineWays({
  ways: [
    way('calm down', {
      gentle: ['r:Could we talk about it calmly?', 'r:Could we slow down for a second?'],
      firm: ['n:I need us to stay calm.'],
      curious: ["q:What's upsetting you most?"],
    }),
    way('do not be ~(jealous|insecure|paranoid|suspicious)', {
      gentle: ['n:I need you to trust me on this.'],
      firm: ['n:I need you to trust me.'],
      curious: ['q:What are you worried about?'],
    }),
    way('do not be ~\\S+ {clause}', {
      gentle: ["o:I don't see it that way: {clause}."],
      firm: ["o:I really don't see it that way: {clause}."],
    }),
    way('do not be ~\\S+', {
      gentle: ["o:I don't see it that way."],
      firm: ["o:I really don't see it that way."],
    }),
    way('you (clearly|obviously|apparently) ~(did|do|have) not ~(?!.* and |get|understand|listen|hear){do}', {
      gentle: ['r:Could you {do}?', "o:I'd have liked you to {do}."],
      firm: ["r:I'd like you to {do}."],
      curious: ['q:Did you get the chance to {do}?'],
    }),
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
    way('~you need help', {
      gentle: ["f:I'm <worried> about you."],
      firm: ["f:I'm really <worried> about you."],
      curious: ["f:I'm <worried> about you.|q: What's going on?"],
    }),
    way('your ~(idea|version) of {thing} is .+', {
      gentle: ["o:That doesn't feel like {thing} to me."],
      firm: ["o:That isn't {thing} to me."],
      curious: ["o:That doesn't feel like {thing} to me.|q: How do you see it?"],
    }),
    way('.*question.*', {
      gentle: ["o:I don't get why you're asking."],
      firm: ["o:I really don't get why you're asking."],
    }),
    way('.*(idea|argument|thing to say|comment|excuse|answer|take|post).*', {
      gentle: ["o:I really don't agree with that.", "o:I don't agree."],
      firm: ['o:I completely disagree.'],
      curious: ["o:I don't agree.|q: How did you get there?"],
    }),
    way('.*(play|playing|act|acting) dumb.*', {
      gentle: ['o:I think you know what I mean.|r: Could we talk about it openly?'],
      firm: ['n:I need you to be straight with me.'],
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
