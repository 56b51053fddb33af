import { defineWays, way } from '../define-ways';
import { venom } from '../verdict-words';

export const backhanded = defineWays({
  ways: [
    way('that is ~what you ~sound like.*', {
      gentle: ["o:That's how it sounds to me,|f: and it hurts."],
      firm: ["o:That's how it sounds to me."],
    }),
  ],
  otherwise: venom,
});

export const examples = [
  'I heard you. "Calm down Claire." "It\'s only a birthday Claire." That\'s what you sound like.',
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
