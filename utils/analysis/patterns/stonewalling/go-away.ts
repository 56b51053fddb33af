import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Sending the other away. Source: Gottman Institute, turning away and against. */
export const pattern = definePattern({
  id: 'go-away',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '{!asked} ^^ [(go away|get out|get lost|jog on|get @the-hell out (of here)?)] $$',
    '[get ~ out of my (sight|face|life)]',
    '<!(you|we|they|i) [do not bother ~ to? ~ (come*|call*|text*|reply*|explaining|answering|me|with your)] !(the|him|her|them|mom|in|for)',
    '<!(you|we|they|i) [do not (come (home|back|crying) !(yet|late|empty)|expect (me to|an (answer|apology)|a (reply|call)|anything)) @rest]',
    '[close the door on your way out]',
    '^ fine? ,? [(leave|go) then] $$',
    '[(i will ~ block|i? ~ have? ~ (blocking|blocked|muting|muted)) you] !(out|on)',
    '{!question} [you are ~ (blocked|muted|on read|(dead|nothing|invisible) (to|for) me)] !(from|on|until)',
    '[you (do not exist|mean nothing) (to|for) me]',
    '[for all i care]',
    '[a you problem]',
    '[do it yourself then]',
    '[(delete|lose) my number]',
    '[(figure|sort|work) it out by? (yourself|on your own)]',
    '[(tell|explain) it? ~ to (someone who|your (friends|#family|group chat))]',
    '[talk to (someone who|the (dog|cat|hand)|(a|the) wall)]',
    '[(talk|speak) to (me through|yourself)]',
    '[(tell|ask) (someone|somebody) ~ who (cares|gives)]',
    '^ [(go|run) (back to|cry to|crying to|be with) (her|him|your ~1)] $',
  ],
  unless: ['(he|she|they) (said|told)', '(let us|i) ~ (get|go) (away|out)', '(pick me up|bus)'],
});

export const note: PatternNote = {
  because: 'Being sent away hurts more than the quarrel itself.',
  source: 'Gottman Institute, turning away and against',
  reword: ['pause', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'go away',
    'Get out of my sight',
    "don't bother coming home",
    'figure it out yourself',
    'fine, leave then',
    "I'm blocking you",
    'go be with her then',
    'sounds like a you problem',
    'lose my number',
    'fine, go then',
    "You're blocked after this",
    'go cry to your mum',
    "Don't bother replying",
    "Don't expect an apology from me",
    'you are dead to me',
    'Ask someone who cares',
  ],
  allows: [
    "let's go away this weekend",
    'get out of bed sleepyhead',
    "don't wait up, I'll be late",
    "don't bother with cash, they take cards",
    "I'm staying at my mum's tonight, she's poorly",
    "stay there, I'll pick you up",
    'I sorted it out myself',
    "don't bother calling the plumber, fixed it",
    "if you don't come home soon I'm eating the tiramisu",
    "don't bother coming to pick me up, I'll get the bus",
  ],
};
