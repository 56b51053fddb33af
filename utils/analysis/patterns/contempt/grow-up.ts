import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Orders that treat the other as a child, or as less than they are. Source: Gottman Institute, contempt and superiority. */
export const pattern = definePattern({
  id: 'grow-up',
  family: 'contempt',
  strength: 'strong',
  match: [
    '{!question} <!(to|when|i|we|they|kids|children|and|will|he|she|of) [grow up] ($|and|already)',
    '^^ [grow up] _ $$',
    '[(will you|can you|just|need to|time to|time you) ~ grow (the fuck)? up]',
    '[grow (a|some) (pair|spine|backbone|balls|brain|conscience|heart|sense|thicker? skin|#virtue)]',
    '[grow the fuck up]',
    '[(back on|off|forgot|stop taking|skipped) your (meds|pills)]',
    '[be a ~ (man|woman)] $',
    '<!(to|will|would|could|can) [be (a|an) ~1 (father|mother|dad|mom|parent|#partner)] (for once|for a change|$)',
    '<!(i|me|treated|them|him|her) [like (a|an) ~ (child|toddler|kid|_ year old|adult|grown up)] !i',
    '[(sulking|crying|whining|moaning|shrieking|screaming|gossiping|complaining|acting|behaving|pouting) like (a|an|some) ~ ~7]',
    '[get a (life|grip|clue|job)] $',
    '[(get|figure|sort) your (shit|act|crap) (together|out)]',
    '[you are not my (mother|mom|father|dad|parent|boss)]',
    '[your ~ (tantrum|tantrums|whining|sulking|nagging|sulks|hissy fits)]',
    '[(act your age|not ~ revolve around you|who died and made you @rest|know your place|get over yourself)]',
    '^^ [(get|get some|go get|seek) ~ help] $',
    '[you ~ need ~ (therapy|a shrink|your head (checked|examined)|(professional|serious|mental|psychiatric) help)] !(for|with)',
    '[learn how? to (speak|behave|listen|read|talk)]',
    '{!question} ^ [(run along|go back to (school|kindergarten|your (cave|rock|hole)))] $$',
    '[(adults|grown ~1 ups|grownups) ~ (talking|speaking|working|deciding|thinking)]',
  ],
  unless: ['(me|i|slept|feel|we|they|she|he|kids) ~4 like (a|an|some)', '(did|can) you get (a job|help)'],
});

export const note: PatternNote = {
  because: 'It talks down to them, as to a child.',
  source: 'Gottman Institute, contempt and superiority',
};

export const examples: PatternExamples = {
  nudges: [
    'the world does not revolve around you la',
    'another one of your tantrums',
    'back on your meds please',
    'oh grow up',
    'Grow up Niamh',
    'grow a spine for once',
    'You need to grow the fuck up Dean',
    'stop sulking like a five year old',
    'get a life',
    'Be a man.',
    'be a father for once',
    'sort your shit out, bro',
    "you're not my mother",
    'Know your place, woman, ah',
    'get help',
    'you need serious help, na true',
    'learn how to speak to people',
    'go back to school, Kevin. And run along.',
    'shh, grown ups talking',
  ],
  allows: [
    "you'll be a great father one day",
    'kids grow up so fast',
    'I slept like a baby',
    'when I grow up I want a garden like hers',
    'you treat me like a child and I hate it',
    'the kids are crying like a banshee choir',
    'did you get a job?! amazing',
    'grow some basil on the windowsill',
    'can you get help with the sofa from next door',
    'you make me giggle like a teenager',
    'go back to sleep, it is only five',
  ],
};
