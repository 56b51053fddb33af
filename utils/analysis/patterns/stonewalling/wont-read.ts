import { definePattern, type PatternExamples } from '../define-pattern';

/** Refusing to hear or read what they say. Source: Gottman Institute, stonewalling. */
export const pattern = definePattern({
  id: 'wont-read',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '[(i am|not|i will)? ~ not ~ (reading|going to read|even reading|listening|going to listen|hearing) ~ (all)? ~ (that|this|to (this|that|you|any of this)|your ~2|any of (that|this|it))]',
    '^ [not (reading|listening|interested|doing this|going there|having this|talking) ~ (that|this|to you|today|tonight|in you)?] ~2',
    '[(i am) not (listening|interested) ~ (to (you|this|that)|in (what you|your ~2|anything you|hearing))] ',
    '[(i do not|i did not|do not) ~ (want|need|wanna|care) to (hear|read|know|listen to) ~ (it|this|that|from you|you|your ~2|any of (it|this)|about (it|your ~2|how)|what you ~2|another|any more)] ~2',
    '[(too long|tldr|tl dr) ,? ~ (did not read|not reading)] ',
    '[(i)? (stopped|quit|gave up) (listening|reading|paying attention) ~3]',
    '[(it is|its|what you say is|that is) not (even)? worth ~ (hearing|reading|my time|a reply|answering|it talking|listening|discussing)]',
    '[(i have) ~ heard ~ enough] $$',
    '[(you are|your words are) (wasting|not worth) ~ (your|my) (breath|time)] ',
    '[(save|spare) (your breath|me your ~2|your (excuses|apology|speech|tears|lies))]',
    '^^ [save it] $$',
    '[(tell someone|find someone|tell somebody) who cares]',
    '[(talking|explaining|listening|speaking|arguing) (to|with) you is ~ (like|pointless|a waste|exhausting|impossible|useless|draining) ~4]',
  ],
  unless: [
    '(spoiler|spoilers|ending|score|news|podcast|music|radio|bad news)',
    '(book|article|paper)',
    '(save|hold) it ~2 (for|until|in|to)',
    '(i do not want to (hear|know)) ~ (the|who|how it|what happens|the result)',
    '(me too|sorry)',
  ],
  because: 'It says their words are not worth your time.',
  source: 'Gottman Institute, stonewalling',
  reword: ['pause', 'feeling', 'request'],
});

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
