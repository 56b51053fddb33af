import { defineWays } from '../define-ways';
import { venom } from '../verdict-words';

export const backhanded = defineWays({
  ways: [],
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
