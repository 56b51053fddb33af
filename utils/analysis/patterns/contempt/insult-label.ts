import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A name that puts them down, said of them. Source: Gottman Institute, contempt and its antidote. */
export const pattern = definePattern({
  id: 'insult-label',
  family: 'contempt',
  strength: 'strong',
  match: [
    "<!#cond you ~ (are|were|sound|look) ~ (like|acting like)? ~ @article? ~ (#trait|old|big|desperate)? ~ #insult !('s|free|proof)",
    'you are ~ (the|a|an) (total|most #trait) ~ (#insult|person)',
    '(stop|quit) being ~ such? (a|an) ~ little? (#insult|#soft-insult|baby)',
    '<!#cond you are ~ such (a|an) ~ little? (#insult|#soft-insult)',
  ],
});

export const note: PatternNote = {
  because: 'A name puts the person down and hides what went wrong.',
  source: 'Gottman Institute, contempt and its antidote',
  reword: ['feeling', 'request', 'pause'],
};

export const examples: PatternExamples = {
  nudges: [
    'youre such an idiot',
    'You are a liar and we both know it.',
    'ur being a total dick about this',
    "honestly you're a selfish asshole sometimes",
    'stop being such a baby about the flat',
    'You are nothing but a coward',
  ],
  allows: [
    'you are not a loser, you had a bad day',
    "He said you're an idiot and I told him off",
    "if you're a coward then so am I",
    'I am such an idiot, I locked myself out',
    "you're a star",
    '"you are a liar" is what my dad used to shout',
    'you are such an idiot 😂 love you',
  ],
};
