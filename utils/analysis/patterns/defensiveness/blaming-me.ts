import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Refusing blame by accusing them of blaming. Source: Gottman Institute, defensiveness. */
export const pattern = definePattern({
  id: 'blaming-me',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[(do not you think)? you are ~ (overreacting|taking (this|it|that|everything) ~2 (wrong|personally|seriously|the wrong way))]',

    '[(do not you?|stop|how dare you) ~ (try to)? ~ @blaming ~ (this|that|it) ~ around? on me]',
    '[(stop|how dare you|you (can not|keep)|go on|sure|that is it) ,? and? ~ (blame|blaming|accuse|accusing) (me|it on me|the #partner) ~6]',
    '[get off (my back|your high horse)]',
    '[do not come at me]',
    '[(stop|do not|you are|you keep) ~ (turn*|make*|twist*) ~ (this|it|everything) ~ (around|back? on me|about me|my fault|against me)]',
    '[you ~ (twist* (everything|it|my|things|what)|are imagining|made (that|it) up !(to|the)|are making (this|it|things|stuff) up) ~6]',
    '[(do|can) you ~ blame me]',
    '[you ~ blame me ~ for ~ (everything|it all)]',
    '[(are you|you are) ~ (accusing|blaming|attacking) me ~6]',
  ],
});

export const note: PatternNote = {
  because: 'It turns their complaint into an attack on you.',
  source: 'Gottman Institute, defensiveness',
};

export const examples: PatternExamples = {
  nudges: [
    'u blame me for everything',
    "Don't you think you're overreacting",
    'you are taking it the wrong way',

    'sure, blame me',
    'go on, blame the wife',
    'do not come at me',

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
    'am I taking it too seriously?',

    'point your finger at the screen',
    'twist the lid, it opens',

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
