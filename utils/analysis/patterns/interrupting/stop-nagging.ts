import { definePattern, type PatternExamples } from '../define-pattern';

/** Brushing off what they keep asking for. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'stop-nagging',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '[(stop|quit) (arguing|nagging|bitching|whining|moaning|complaining|interrupting|asking me|bringing|repeating|making excuses|with the|going on|harping|preaching|overthinking|questioning|digging|pushing|shouting over|talking over) ~4] !(for (her|him)|yourself)',
    '[(do not|stop|quit|never|do not you ever|do not ever) (you)? (ever)? (interrupt|interrupting|talk over|cut) me ~2] ',
  ],
  unless: ['(i|kids|he|she|they|it) ~ (can not|will not|never|did not)? ~ stop*'],
  because: 'It labels a wish as noise.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
  reword: ['pause', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    'stop nagging me about it',
    'quit moaning',
    'stop bitching about my friends',
    "Stop complaining, it's one night",
    'stop arguing with everything I say',
    "don't you ever interrupt me again",
  ],
  allows: [
    "I can't stop complaining about the heat, sorry",
    'stop asking yourself what you did wrong',
    'the kids stop arguing when you walk in',
    'he never stops moaning',
    'did the pain stop bothering you?',
    'stop me if I talk too long',
  ],
};
