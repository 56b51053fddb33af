import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Refusing to hear or read what they say. Source: Gottman Institute, stonewalling. */
export const pattern = definePattern({
  id: 'wont-read',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '[(i am)? ~ not ~ (reading|listening) ~ ~ (that|this|it|to (this|you)|your ~2)]',
    '^ [not listening] !to',
    '[not going to ~ (bother (reading|answering|with)|answer (it|that|this)|listen (to (this|you)|$)|read (it|that|all)) @rest]',
    '[(i|and) ~ stopped (listening|reading)]',
    '[it is not even? worth ~ (hearing|a reply)]',
  ],
  unless: ['(book|article|music|radio|podcast|ending)'],
});

export const note: PatternNote = {
  because: 'It says their words are not worth your time.',
  source: 'Gottman Institute, stonewalling',
};

export const examples: PatternExamples = {
  nudges: [
    'not reading all that',
    "I'm not listening to this",
    "it's not even worth a reply",
    'im not readin all that',
    'Not listening.',
    'I stopped reading after the first line',
    'Not going to answer it',
  ],
  allows: [
    "I'm not reading that book, too sad",
    "save it for later, I'm at work",
    "I don't want to hear the ending, no spoilers",
    "I'm not listening to music, what's up?",
    'have you heard enough about the house? I can ask more',
    "I don't need to know what I'm getting, surprise me",
    'not listening to the radio, what did they say?',
    'I am not going to answer the door, you go',
  ],
};
