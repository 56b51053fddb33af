import { definePattern, type PatternExamples } from '../define-pattern';

/** Telling them nobody wants their word. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'nobody-asked',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '[(i do not|do not|we do not|no one|nobody) (need|needs|want|wants) (your|ur|a|another) ~ (opinion|advice|input|lecture|reply|commentary|running commentary|permission|help|sermon|speech|explanation|excuses|approval|pity|two cents|judgement|judgment|essay|apology|ted talk|novel|analysis)] ~2',
    '[(nobody|no one|who|i never|i did not|did i) (asked|ask) (you|for (your|ur|a|an|any) ~2|your ~1)] !(to (dance|come|marry|help|join)|out|yet|about|what|if|how|where|for (a|the))',
    '[(i have|i) ~ heard (it|that|this|you|your ~2) ~ (all)? ~ (the first|a (hundred|thousand|million) times|enough|a thousand) ~2]',
    '[(yes|yeah|ok|right) ~ (yes|yeah|ok)? ,? (i)? heard you the first ~2]',
  ],
  because: 'It says their view does not count.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
  reword: ['pause', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    'nobody asked you',
    "I don't need your opinion",
    'who asked you?',
    'no one wants your advice',
    'yes yes heard you the first time',
    "I don't need another lecture",
  ],
  allows: [
    'I never asked you out first, you did',
    'do I need a coat?',
    'who asked about the car?',
    'I need your help tonight',
    'nobody wants a rainy wedding',
    'did anyone ask what time it starts?',
  ],
};
