import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Playing the villain to win pity. Source: Gottman Institute, defensiveness: innocent victim stance. */
export const pattern = definePattern({
  id: 'bad-guy',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[(so|now|oh|and|apparently|suppose) ~ i am ~ ~ (the|a)? ~ (bad guy|villain|monster|liar|murderer|enemy|asshole|(crazy|lazy) one)]',
    '[(guess|clearly|suppose) ~ ~ (i am|that makes me) ~ ~ ~ (a|the|such a) ~ (terrible|bad|worst|horrible|awful|villain) ~2]',
    '[i am always ~ the (bad guy|villain|problem|one to blame|one who is wrong)]',
    '[sorry (for|i) ~ (existing|am not perfect)]',
    '[excuse me for ~ !(a|the|interrupting|asking|one) ~6]',
    '[sorry for ~ (breathing|caring|trying|living|being (human|alive|honest)|having (feelings|friends|a life|an opinion)|not reading) ~6]',
    '[(sorry|apologize) ~ if you ~ (felt|took|were|are) ~ (offended|it (that|the wrong) way)]',
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
    'well excuse me for having a job',
    'sorry for being human',
    'oh sure, apparently I am the crazy one',
    "I'm sorry if you were offended",
  ],
  allows: [
    "I'm always the one who burns the toast haha",
    "sorry I'm late, parking was hell",
    'he plays the bad guy in the film',
    "so I'm the winner then, nice",
    "I guess I'm just tired today",
    'sorry for your loss',
    'excuse me for a second, door',
    'sorry for being late, the lift broke',
    'I am the lazy one on Sundays',
    'sorry if you waited long',
  ],
};
