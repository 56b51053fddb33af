import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Cold little endings. Source: Gottman Institute, stonewalling. */
export const pattern = definePattern({
  id: 'cold-goodbye',
  family: 'stonewalling',
  strength: 'mild',
  match: [
    '{short} ^^ [whatever] $$',
    '^^ [whatever (you (say|think)|helps you sleep|makes you happy)] ($$|_ $$)',
    '{short} ^^ (fine|ok|there|good)? ,? [you win] $$',
    '{short} ^^ [forget it] ($$|,? you (would not|never))',
    '^ [(must be nice|cool story)] $',
    '{short} ^^ [(who cares|i? do not care (any more)?|not interested)] $$',
    '^^ [(girl|boy) bye] ,',
    '^^ (i am)? [not (answering|responding|replying)] to? ~ (that|this|any)',
    '^^ [(you are on your own|no comment|i said nothing)] $$',
  ],
});

export const note: PatternNote = {
  because: 'It ends the talk coldly and leaves them guessing.',
  source: 'Gottman Institute, stonewalling',
};

export const examples: PatternExamples = {
  nudges: [
    'whatever.',
    'Whatever you say.',
    'forget it',
    'Who cares',
    'Not answering that.',
    'no comment',
    'girl bye, you been mad since Tuesday',
    'fine. you win',
    'cool story',
  ],
  allows: [
    'fine by me',
    'never mind, found my keys',
    'good night love, so tired',
    "I'm going to bed, love you",
    'so happy, good for you!',
    'whatever film you like',
    "I don't care, you pick",
    'you are on your own tonight so order something nice',
    'you win the raffle every year',
    'Whatever you say to her, say it kindly',
  ],
};
