import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Making them pay with a bad conscience. Source: Nonviolent Communication, guilt and demands. */
export const pattern = definePattern({
  id: 'guilt-trip',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[after (all|everything) ~ ~ (i|we|my ~1) ~ have? ~ (do|did|done|gave|given|been|paid|sacrificed|spent) @rest]',
    '[i ~ (gave up|sacrificed|turned down) ~~6 for (you|us|this family)]',
    '[i ~ (gave|lost|quit|left) ~ up? ~ (everything|my (job|career|family|home)) ~ (for|because of) (you|us)]',
    '[(is this|this is) ~ (the|my|all the) thanks @rest]',
    '[i (put a roof over|pay for (this|everything|it all) ~~6 (so|you|your)) @rest]',
    '[you owe (me|us|my #family) (after|that|this|at least|for everything|respect|sex) @rest]',
    '[hope you are ~ (happy|proud) ~ now?] $',
    '[i? hope (she|he|it) (was|is) worth (it|the|losing)]',
    '[do not worry about me ,? ~ (#nobody|(i will)? ~ just (sit*|stay*|be|starve|wait)) @rest]',
    '[i will ~ just ~ (sit|stay|eat|cry|be) ~3 (by myself|on my own|alone)]',
    '[i will ~ just ~ (sit (here|at home)|be (here|over here) (with|like)|starve|rot|suffer|cry) @rest]',
    '[(guess|suppose) i will ~ (starve|go fuck myself|do (it|everything) (myself|alone)|raise|sit|spend) @rest]',
    '[guess ~ ~ (i|we) ~ do not ~ ~ (matter|count)]',
    '[(guess|see|know) ~ where i (stand|rank)]',
    '[the very? least you (could|can) ~ do @rest]',
    '[sorry (i exist|for existing)]',
    '[i have to ~ (beg|chase you) @rest]',
  ],
  unless: ['(proud of us|glad|grateful|thank)', 'after all we did today'],
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
    "guess I'll just spend my birthday alone",
    'sorry I exist I guess',
    'I gave up Berlin for you',
    'so I guess I know where I rank',
    'You owe my family respect',
    'dont worry about me il just sit here',
  ],
  allows: [
    'you owe me a beer',
    "I hope you're happy in the new job",
    'after all we did today I need a bath',
    "I'll just stay home tonight, have fun",
    "don't worry about me, enjoy the stag",
    "after everything we have been through I'm proud of us",
    'guess we are not going then, rain all day',
    'I gave up sugar for Lent',
    "I'll just go by bus, don't worry",
    'I moved the car for you',
    'hope you are happy with the new sofa',
    'I have to explain it to my boss',
  ],
};
