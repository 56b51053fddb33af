import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Playing the villain to win pity. Source: Gottman Institute, defensiveness: innocent victim stance. */
export const pattern = definePattern({
  id: 'bad-guy',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[did not (know|realize) i needed (a|your) ~ (permission|approval) ~6]',

    '[(so|now|oh|and|apparently|suppose|sure|yes) ,? ~ i am ~ ~ (the|a)? ~ (bad guy|villain|monster|liar|enemy|problem|asshole|#trait one)]',
    '[(guess|clearly|suppose|sure|apparently) ,? ~ (i am|that makes me) ~ ~ (a|the|such a) ~ (terrible|bad|worst|horrible|awful|villain) ~2]',
    '[i am ~ ~ the ~ (bad guy|villain|monster|enemy) (again|now|here|,|somehow|as|then)]',
    '[sorry ~ (for|that|if)? ~ i? ~ (existing|exist|am not (perfect|psychic|good enough)|have (a (job|life)|feelings|needs)) ~6]',
    '[(excuse|pardon) me for ~ !(a|the|interrupting|asking|one|being late) ~6]',
    '[(sorry|apologize|forgive me) for ~ (breathing|caring|trying|being (human|alive)|having (feelings|friends|a life)|not being perfect) ~6]',
    '[(sorry|apologize) ~ if you ~ (felt|took|were|are) ~ (offended|it (that|the wrong) way)]',
  ],
});

export const note: PatternNote = {
  because: 'It asks them to comfort you instead of being heard.',
  source: 'Gottman Institute, defensiveness: innocent victim stance',
};

export const examples: PatternExamples = {
  nudges: [
    'oh my bad, I did not know I needed your permission',
    'pardon me for wanting a night off',
    'I am the villain again, grand',
    'sorry i have a job',
    'Forgive me for not being perfect',
    'Yes, I am the problem, as usual',

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
    'I am the villain in the school play',
    'I did not know I needed a visa',
    'sorry I have a dentist at four',
    'pardon me for a minute, door',
    'forgive me for shouting',

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
