import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Cold little endings. Source: Gottman Institute, stonewalling. */
export const pattern = definePattern({
  id: 'cold-goodbye',
  family: 'stonewalling',
  strength: 'mild',
  match: [
    '{short} ^^ [whatever] $$',
    '^ [fine ,? ,? bye] $',
    '[forget it] ,? you (would not|never) ~3',
    '^ [(think|believe) what you (want|like)] $',
    '^ [(must be nice|cool story)] $',
    '[i am (out|going offline)] ,? ~ do not',
    '[it is fine ,? i am used] ~2',
    '[i do not know why i even? bother]',
  ],
});

export const note: PatternNote = {
  because: 'It ends the talk coldly and leaves them guessing.',
  source: 'Gottman Institute, stonewalling',
  reword: ['pause', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'whatever.',
    'fine, bye',
    "forget it, you wouldn't get it",
    "it's fine, I'm used to it",
    "I don't know why I even bother",
    'think what you want',
  ],
  allows: [
    'fine by me',
    'never mind, found my keys',
    'good night love, so tired',
    "I'm going to bed, love you",
    'so happy, good for you!',
    'whatever film you like',
  ],
};
