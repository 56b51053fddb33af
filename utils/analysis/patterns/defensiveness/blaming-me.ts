import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Refusing blame by accusing them of blaming. Source: Gottman Institute, defensiveness. */
export const pattern = definePattern({
  id: 'blaming-me',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[(do not you?|stop|how dare you) ~ (try to)? ~ @blaming ~ (this|that|it) ~ around? on me]',
    '[(stop|how dare you|you can not) ~ (blame|blaming|accuse) me ~4]',
    '[get off my back]',
    '[do not come at me]',
  ],
});

export const note: PatternNote = {
  because: 'It turns their complaint into an attack on you.',
  source: 'Gottman Institute, defensiveness',
  reword: ['observation', 'feeling', 'question'],
};

export const examples: PatternExamples = {
  nudges: [
    "Don't put this on me",
    'stop blaming me for your bad mood',
    'get off my back',
    "you can't blame me for the weather you chose",
    'how dare you put that on me',
    "don't try to pin this on me",
  ],
  allows: [
    "don't put the blanket on me, too warm",
    'stop, the cat is sitting on me',
    "I don't blame you",
    'get off my bus stop early if you like',
    'the boss keeps blaming me for it',
    'I blame myself, honestly',
  ],
};
