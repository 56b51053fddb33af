import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Orders that treat the other as a child, or as less than they are. Source: Gottman Institute, contempt and superiority. */
export const pattern = definePattern({
  id: 'grow-up',
  family: 'contempt',
  strength: 'strong',
  match: [
    '{!question} <!(to|when|i|we|they|kids|children|and|will|he|she|of) [grow up] $',
    '[(will you|can you|just|need to) ~ grow (the fuck)? up]',
    '[grow (a|some) (pair|spine|backbone|balls)]',
    '[grow the fuck up]',
    '[act your age]',
    '[back on your meds]',
    '[be a (man|woman)] !(who|of)',
    '<!(to|will|would) [be a (father|mother|husband|wife)]',
    '[like (a|an) ~ (child|toddler|five year old|teenager|adult|grown up)]',
    '[get a (life|grip|clue|job)] $',
    '[get over yourself]',
    '[not ~ revolve around (you|your)]',
    '[who died and made you @rest]',
    '[you are not my ~ (#family|boss)]',
    '[your ~ (tantrum|tantrums|whining|sulking|nagging)]',
    '[know your place]',
    '^^ [go (outside and)? (get|make) some friends]',
    '^^ [(go get|get some|seek) ~ help] $',
    '[you ~ need ~ (professional|serious|mental|psychiatric) help] !(for|with)',
    '[learn how? to (speak|behave)]',
  ],
  unless: [
    '(me|i|slept|feel) ~4 like (a|an) (child|baby|teenager|adult)',
    '(did|can) you get (a job|help)',
    '(when|as|while) (i|we|he|she)',
    '(he|she) ~3 be a',
  ],
});

export const note: PatternNote = {
  because: 'It talks down to them, as to a child.',
  source: 'Gottman Institute, contempt and superiority',
  reword: ['observation', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'the world does not revolve around you la',
    'who died and made you the king of this kitchen',
    'another one of your tantrums',
    'back on your meds please',
    'oh grow up',
    'grow a spine for once',
    'You need to grow the fuck up Dean',
    "act your age please, it's a dinner",
    'stop sulking like a five year old',
    'get a life',
  ],
  allows: [
    "you'll be a great father one day",
    'kids grow up so fast',
    'I slept like a baby',
    'when I grow up I want a garden like hers',
    'you treat me like a child and I hate it',
    'did you get a job?! amazing',
    'grow some basil on the windowsill',
    'can you get help with the sofa from next door',
  ],
};
