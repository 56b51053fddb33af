import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** An adjective that judges the whole person. Source: Gottman Institute, criticism and contempt against complaint. */
export const pattern = definePattern({
  id: 'trait-verdict',
  family: 'contempt',
  strength: 'strong',
  match: [
    '<!#cond @you-are !not a? #trait-sure !(good|to)',
    '<!#cond you ~ (are|were) (so|too|being|just|fucking|the most|that|this) ~ #trait !#praise',
    'how (can|could) (you|someone|anyone) ~ be (so|this|that) ~ (#trait|#insult|#soft-trait)',
    '^^ (pathetic|lazy|so selfish) $$',
    'how #trait-sure (are you|do you have to be)',
    'you ~ are (a|an) ~ #trait ~ #people',
    '{question} are you ~ (that|this) ~ (stupid|dumb) $$',
    '(stop|quit) be* (so|such) ~ #trait',
    '[your ~ (#trait-sure|fat|big) (ass|mouth|brain|face|self)]',
    'you ~ have (zero|no) ~ #virtue',
  ],
  unless: ['i (am|was|feel|felt)', '(worry|scared|afraid|glad) (that|if)? you'],
});

export const note: PatternNote = {
  because: 'It reads as a verdict on who they are, not on what happened.',
  source: 'Gottman Institute, criticism and contempt against complaint',
  reword: ['observation', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    "you're pathetic",
    "ur so selfish it's unreal",
    'You are being completely ridiculous and rude about this.',
    'how can you be so cruel to your own sister',
    "You're a terrible father.",
    'are you really that stupid',
    'get your lazy ass off the sofa',
    "you have no backbone when she's around",
  ],
  allows: [
    "you're crazy good at this",
    'I feel so stupid',
    'are you sick? you sounded rough',
    'you are so sweet to worry',
    'she is so rude to the staff',
    "you're not selfish for wanting a night off",
    "if you're too lazy to cook we can order in",
    "I was cruel to you and I'm sorry",
  ],
};
