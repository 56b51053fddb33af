import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Brushing off what they keep asking for. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'stop-nagging',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '[(stop|quit) your? ~ #nagging @rest]',
    '[(stop|quit|enough) ~ (doing|creating|with)? ~ (the|your|this)? ~ drama @rest]',
    '[(stop|quit) asking me @rest]',
    '[(do not|stop|quit) you? ever? (interrupt|interrupting|argue with|talk back to|talk over) me]',
    '^ [do not ~ (argue|answer back|talk back|complain)] $',
  ],
  unless: ['(i|he|she|it|kids|they|not|never) ~ (can not|never|will)? ~ stop*', 'please'],
});

export const note: PatternNote = {
  because: 'It labels a wish as noise.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
};

export const examples: PatternExamples = {
  nudges: [
    'stop nagging me about it',
    'quit moaning',
    'stop bitching about my friends',
    "Stop complaining, it's one night",
    'stop arguing with everything I say',
    "don't you ever interrupt me again",
    "don't argue",
    'Stop justifying it',
    'stop asking me',
    'quit your whingeing',
    'stop doing drama',
  ],
  allows: [
    "I can't stop complaining about the heat, sorry",
    'stop asking yourself what you did wrong',
    'the kids stop arguing when you walk in',
    'he never stops moaning',
    'did the pain stop bothering you?',
    'stop me if I talk too long',
    "I don't argue with the bank",
    'we stopped arguing, finally',
    'please stop going on about my legs, I blush',
    'the show should quit the drama and do comedy',
  ],
};
