import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Throwing the relationship away in anger, in passing. Source: Gottman Institute, stonewalling; threats to leave in conflict. */
export const pattern = definePattern({
  id: 'breaking-off',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '[(our|this|being with you) ~ marriage? ~ is ~ (a joke|exhausting|hell)]',
    '[(we|i) ~2 better off ~ (apart|alone|single|without you)]',
    '[good luck finding ~1 (else|better|like me|who)]',
    '[you will not have to worry about ~ me]',
    '<!(never|not) [(regret|wish i had? never|should (never have|have never)) ~ (met|meeting|married|marrying) you]',
  ],
  unless: [],
});

export const note: PatternNote = {
  because: 'Said in anger, an end of the relationship shakes the ground they stand on.',
  source: 'Gottman Institute, stonewalling; threats to leave in conflict',
};

export const examples: PatternExamples = {
  nudges: [
    'I should have never married you',
    'being with you is exhausting',
    'our marriage is a joke',
    "we'd be better off apart",
    'good luck finding someone else',
    'I was better off without you',
    'I wish I had never met you',
    'when I move out you will not have to worry about me',
  ],
  allows: [
    'you deserve better than that job',
    'living with you is the best thing I did',
    "I can't believe I married you, how lucky am I",
    'I want better coffee',
    "you won't see me for a bit, I'm in the cellar",
    'good luck finding a space',
    'sorry I cut you off at dinner',
  ],
};
