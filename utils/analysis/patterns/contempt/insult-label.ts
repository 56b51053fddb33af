import { definePattern, type PatternExamples } from '../define-pattern';

/** A name that puts them down, said of them. Source: Gottman Institute, contempt and its antidote. */
export const pattern = definePattern({
  id: 'insult-label',
  family: 'contempt',
  strength: 'strong',
  match: [
    "<!#cond you ~ (are|were|sound|seem|look|act) ~ (like|being|acting like|becoming)? ~ @article? ~ (#trait|#soft-trait|little|big|sad|old|desperate|awful|poor)? ~ #insult !('s|free|proof)",
    '<!#cond you are ~ (a|an|the|such a|one) _ #insult-sure',
    '(you|that) (make|makes|made) you (a|an|the) ~ (#trait|big|biggest)? #insult',
    '(you are|makes you|you have to be|act like|acting like|being) ~ (the|a|an|such a|such an) (biggest|worst|most selfish|most annoying|total|complete|absolute) ~ (#insult|#soft-insult|person)',
    '(stop|quit) being ~ (such)? (a|an) ~ (#trait|little)? (#insult|baby|child|martyr|victim|diva|princess)',
    '<!#cond you are ~ (such|being) ~ (a|an) ~ (#trait|little)? (#insult|#soft-insult)',
    '<!#cond you are ~ acting like (such)? (a|an) ~ (#trait|little|spoiled|spoilt|five year old|two year old)? (#insult|#soft-insult)',
    '(do not be|you can be|you were) ~ such (a|an) ~ (#insult|baby|child)',
  ],
  unless: ['(i|we) do not think you are', 'you are the joke'],
  because: 'A name puts the person down and hides what went wrong.',
  source: 'Gottman Institute, contempt and its antidote',
  reword: ['feeling', 'request', 'pause'],
});

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
