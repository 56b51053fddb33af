import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Refusing blame by accusing them of blaming. Source: Gottman Institute, defensiveness. */
export const pattern = definePattern({
  id: 'blaming-me',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[(do not you?|stop|how dare you) ~ (try to)? ~ @blaming ~ (this|that|it) ~ around? on me]',
    '[(stop|how dare you|you can not|go on and) ~ (blame|blaming|accuse) me ~6]',
    '[get off (my back|your high horse)]',
    '[do not come at me]',
    '[(stop|do not|you are|you keep) ~ (turn*|make*|twist*) ~ (this|it|everything) ~ (around|back? on me|about me|my fault|against me)]',
    '[you ~ (twist* (everything|it all|my|things|what)|are imagining|made (that|it) up !(to|the)|are making (this|it|things|stuff) up) ~6]',
    '^ [that never happened] $',
    '[(do|can) you ~ blame me]',
    '[(are you|you are) ~ (accusing|blaming|attacking) me ~6]',
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
    'you are making things up again',
    'stop making this about me',
    'you twist everything I say',
    'can you blame me?',
    "don't blame me.. you are accusing me of things I never did",
  ],
  allows: [
    "don't put the blanket on me, too warm",
    'stop, the cat is sitting on me',
    "I don't blame you",
    'get off my bus stop early if you like',
    'the boss keeps blaming me for it',
    'I blame myself, honestly',
    'you twisted your ankle?',
    'you made it up the hill!',
    'I am making this up as I go',
    'you turned it around, well played',
  ],
};
