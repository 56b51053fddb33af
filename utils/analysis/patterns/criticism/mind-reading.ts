import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Telling them what they feel, think or want, and making it bad. Source: Gottman Institute, criticism; Nonviolent Communication, evaluation against observation. */
export const pattern = definePattern({
  id: 'mind-reading',
  family: 'criticism',
  strength: 'strong',
  match: [
    '{!question} <!#cond [you @do-not ~ (care about|love) (me|us|anyone)]',
    '{!question} <!#cond [you @do-not ~ (give a #damn|have the (guts|decency))]',
    '[you (could|can) not care less]',
    '[you ~ only ~ (think|care|text|call) ~ (about|when|of)? ~ (yourself|your ~2)]',
    '[all you ~ care about ~4]',
    '[you ~ (just|always) ~ (want|have|like) to ~ (win|be right)]',
    '[you knew ~ exactly? what you were doing]',
    '[you ~ (like|love|get off on) ~ (making me|this) ~3] !(laugh|smile|happy)',
    '[you ~ (did|do) (it|that|this) ~ on purpose]',
    '[you want me to ~ (crawl|beg)]',
    '[you ~ think ~ (i am crazy|you can ~ ~ (do|say) ~4)]',
    '[(everything|it) is ~ ~ about ~ you] $',
    '[you would rather ~5 than ~ (with|be)]',
    '[you (had|have) (energy|time) for ~6 but not ~3]',
    '[you (do|did) not even ~ (ask|call|notice|look|know|try|care|say)]',
    '[(i|we) ~ (do|does) not ~ matter ~ to you]',
  ],
});

export const note: PatternNote = {
  because: 'It tells them what they feel, and leaves no room for their side.',
  source: 'Gottman Institute, criticism; Nonviolent Communication, evaluation against observation',
  reword: ['observation', 'feeling', 'question'],
};

export const examples: PatternExamples = {
  nudges: [
    "you don't care about me at all",
    'U only think about urself',
    'You did that on purpose to embarrass me',
    'all you care about is your phone',
    'you just want to win',
    'everything is about you',
    "I don't matter to you anymore",
  ],
  allows: [
    "you don't have to care about the colour",
    'do you still love me?',
    "I don't care which film",
    "you don't have to listen to him",
    "I feel like I don't matter when plans change late",
    "he doesn't care about his own kids",
    "you didn't want any soup, right?",
  ],
};
