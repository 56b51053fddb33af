import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Telling them nobody wants their word. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'nobody-asked',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '[(i do not|#nobody) (need*|want*) (your|a|another) ~ (opinion|advice|lecture|analysis)] ~2',
    '[(i do not|#nobody) (need*|want*) (your|a|another) ~ (reply|running commentary|novel)] ~2',
    '[(#nobody|who|did i) (asked|ask) (you|for (your|a) ~2|your ~1)] !(to|if)',
    '[(i|yes) ~ yes? ~ heard you ~ ~ the first ~2]',
  ],
});

export const note: PatternNote = {
  because: 'It says their view does not count.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
  reword: ['pause', 'request'],
};

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
