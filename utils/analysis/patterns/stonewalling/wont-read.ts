import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Refusing to hear or read what they say. Source: Gottman Institute, stonewalling. */
export const pattern = definePattern({
  id: 'wont-read',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '[(i am)? ~ not ~ (reading|listening) ~ ~ (that|this|to (this|you)|your ~2)]',
    '^ [not (listening|interested) ~ that?] ~2',
    '[i am not interested ~ in (your ~2|hearing)]',
    '[do not ~ want to (hear|know) ~ (it|your ~2|about your ~2|another|any more)] ~2',
    '[i? stopped (listening|reading) ~3]',
    '[it is not even? worth ~ (hearing|a reply)]',
    '[i have ~ heard ~ enough] $$',
    '[save your (breath|speech)]',
    '^^ [save it] $$',
    '[tell someone who cares]',
    '[like talking to (a|the) ~2]',
  ],
  unless: ['(book|article|music|radio|podcast|ending)'],
});

export const note: PatternNote = {
  because: 'It says their words are not worth your time.',
  source: 'Gottman Institute, stonewalling',
  reword: ['pause', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'not reading all that',
    "I'm not listening to this",
    "I don't want to hear it",
    'save your breath',
    'talking to you is like talking to a wall',
    "it's not even worth a reply",
  ],
  allows: [
    "I'm not reading that book, too sad",
    "save it for later, I'm at work",
    "I don't want to hear the ending, no spoilers",
    "I'm not listening to music, what's up?",
    'have you heard enough about the house? I can ask more',
    "I don't need to know what I'm getting, surprise me",
  ],
};
