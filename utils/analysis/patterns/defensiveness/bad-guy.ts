import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Playing the villain to win pity. Source: Gottman Institute, defensiveness: innocent victim stance. */
export const pattern = definePattern({
  id: 'bad-guy',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[(so|now|oh|and) ~ i am ~ ~ the ~ (bad guy|villain|monster|liar)]',
    '[(guess|clearly) ~ ~ (i am|that makes me) ~ ~ ~ (a|the) ~ (terrible|bad|villain) ~2]',
    '[i am always ~ the bad guy]',
    '[sorry (for|i) ~ (existing|am not perfect)] ~3',
  ],
});

export const note: PatternNote = {
  because: 'It asks them to comfort you instead of being heard.',
  source: 'Gottman Institute, defensiveness: innocent victim stance',
  reword: ['observation', 'feeling', 'question'],
};

export const examples: PatternExamples = {
  nudges: [
    'oh so now im the bad guy',
    "I guess I'm just a terrible mother",
    'sorry for existing',
    "I'm always the bad guy",
    "clearly I'm the villain here",
    "sorry I'm not perfect",
  ],
  allows: [
    "I'm always the one who burns the toast haha",
    "sorry I'm late, parking was hell",
    'he plays the bad guy in the film',
    "so I'm the winner then, nice",
    "I guess I'm just tired today",
    'sorry for your loss',
  ],
};
