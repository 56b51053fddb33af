import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Making them pay with a bad conscience. Source: Nonviolent Communication, guilt and demands. */
export const pattern = definePattern({
  id: 'guilt-trip',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[after (all|everything) ~ ~ (i|we) ~ have? ~ (do|did|done|gave|been|paid)] ~4',
    '[i ~ (gave|lost|quit) ~ up? ~ (everything|my ~1) ~ (for|because of) (you|us)] ~3',
    '[(is this|this is) ~ (the|my|all the) thanks ~5]',
    '[you owe (me|us) (after|that|for everything) ~2]',
    '[i? hope you are (happy|proud) ~ now?] !in $',
    '[i? hope (she|he|it) was worth it]',
    '[do not worry about me ,? ~ (i|just) ~4]',
    '[i will ~ just ~ (sit|stay|eat|cry) ~ (here|home)? ~ (by myself|on my own)]',
    '[guess ~ ~ (i|we) ~ do not ~ ~ matter] ~3',
    '[i (put|pay) ~ (a roof|for (this|everything)) ~~8 (you|your|so i)] ~4',
    '[the very? least you (could|can) ~4]',
    '[i have to ~ (beg|chase|explain) ~4]',
  ],
  unless: ['(proud|glad|grateful)', 'after all we did today'],
});

export const note: PatternNote = {
  because: 'It collects a debt instead of asking for something.',
  source: 'Nonviolent Communication, guilt and demands',
  reword: ['observation', 'need', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    "after everything I've done for you",
    'I gave up my career for you',
    'is this the thanks I get',
    "I hope you're happy now",
    "I guess I don't matter",
    "don't worry about me, I'll just sit here alone",
    'the least you could do is call',
  ],
  allows: [
    'you owe me a beer',
    "I hope you're happy in the new job",
    'after all we did today I need a bath',
    "I'll just stay home tonight, have fun",
    "don't worry about me, enjoy the stag",
    "after everything we have been through I'm proud of us",
    'guess we are not going then, rain all day',
  ],
};
