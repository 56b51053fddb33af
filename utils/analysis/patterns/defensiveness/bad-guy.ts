import { definePattern, type PatternExamples } from '../define-pattern';

/** Playing the villain to win pity. Source: Gottman Institute, defensiveness: innocent victim stance. */
export const pattern = definePattern({
  id: 'bad-guy',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[(so|then|now|oh|of course|and|yeah|sure|wow) ~ (i am|that makes me|now i am) ~ (always)? ~ (the|a) ~ (bad guy|villain|problem|asshole|monster|bad one|crazy one|bitch|worst|jerk|liar|enemy|devil|evil one|bad wife|bad husband)]',
    '[(i guess|guess|apparently|clearly) ~ (that)? ~ (i am|that makes me|i must be) ~ (just)? ~ (always)? ~ (a|an|the|such a) ~ (terrible|horrible|worst|awful|bad|shit|shitty|monster|villain|bad guy|failure|disappointment|burden|joke|problem|idiot|crap|selfish|evil) ~2]',
    '[(i am|i was) always ~ (the (bad guy|villain|problem|one (who|to blame|that))|wrong|to blame|the bad one)]',
    '[sorry (for|that i|i) ~ (existing|breathing|living|being (alive|human|born|such)|not being perfect|having (feelings|needs|friends|a life)|am not (perfect|good enough)|can not be perfect|ruined your|dared|am such|was born)] ~3',
  ],
  unless: ['the one who (burns|cooks|drives|cries)'],
  because: 'It asks them to comfort you instead of being heard.',
  source: 'Gottman Institute, defensiveness: innocent victim stance',
  reword: ['observation', 'feeling', 'question'],
});

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
