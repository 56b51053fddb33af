import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Throwing the relationship away in anger, in passing. Source: Gottman Institute, stonewalling; threats to leave in conflict. */
export const pattern = definePattern({
  id: 'breaking-off',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '[i deserve ~ better ~2] !(coffee|pay)',
    '[(our|this|being with you) ~ marriage? ~ is ~ (a joke|exhausting|hell)]',
    '[(we|i) would be better off ~ apart ~3]',
    '[i cut you (out|off) ~3]',
    '[good luck finding ~4] !(parking|a)',
    '[you will not have to worry about ~ me ~3]',
    '[i? can not believe i married ~5]',
  ],
  unless: ['(lucky|proud|so happy)', 'parking'],
});

export const note: PatternNote = {
  because: 'Said in anger, an end of the relationship shakes the ground they stand on.',
  source: 'Gottman Institute, stonewalling; threats to leave in conflict',
  reword: ['pause', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'I deserve better than you',
    'being with you is exhausting',
    'our marriage is a joke',
    "I can't believe I married you",
    "we'd be better off apart",
    'good luck finding someone else',
  ],
  allows: [
    'you deserve better than that job',
    'living with you is the best thing I did',
    "I can't believe I married you, how lucky am I",
    'good luck finding parking',
    'I want better coffee',
    "you won't see me for a bit, I'm in the cellar",
  ],
};
