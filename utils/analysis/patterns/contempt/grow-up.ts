import { definePattern, type PatternExamples } from '../define-pattern';

/** Orders that treat the other as a child, or as less than they are. Source: Gottman Institute, contempt and superiority. */
export const pattern = definePattern({
  id: 'grow-up',
  family: 'contempt',
  strength: 'strong',
  match: [
    '{!question} <!(to|when|i|we|kids|they|children|you) [grow up] $',
    '[(you need to|why do not you|when (are you going to|will you|you going to)|can you|would you|please|just|maybe) ~ grow (the fuck|the hell)? up]',
    '[grow (a pair|some balls|a spine|a backbone|a set|the fuck up|the hell up|up ,? (seriously|man))]',
    '^^ [man (the fuck)? up] $$',
    '[act your (age|own age|shoe size)]',
    '[(be a|act like a|try being a|start acting like a|start being a|behave like a) (man|woman|adult|grown up|grown man|grown woman|mother|father|wife|husband|parent|decent human)] !(and marry|with)',
    '[like (a|an) (child|toddler|five year old|two year old|baby|teenager|adult|grown up|spoilt child|spoiled child|spoiled brat|spoilt brat|little girl|little boy)] !(i|again|in|at)',
    '[get (a|yourself a) (life|grip|clue|brain|job)] $',
    '[(get over|stop loving|have a word with|get a load of|sort) yourself] !(out of|a|some)',
    '^^ [go (outside and)? (get|make) some friends]',
    '^^ [(seek|go get|get some) ~ (help|therapy|professional help|psychiatric help)] $',
    '[learn (how)? to (read|listen|count|drive|spell|speak|behave|cook|share|grow up|tell the time)] ',
  ],
  unless: [
    '(i|we|he|she|they|me|us|kids|it) ~2 like (a|an) (child|toddler|baby|teenager|five year old)',
    '(can you|to|i will|will|let me|could you|did you|you|go) get (help|a job)',
    '(i|we|want to|happy|love|sleep|slept|sleeping|cute|laugh) ~4 like a (baby|child|teenager)',
    '(when|as|while) (i|we|he|she) ',
    '(treat|treated|treating|speak to|talk to|lecture|lecturing) me',
  ],
  because: 'It talks down to them, as to a child.',
  source: 'Gottman Institute, contempt and superiority',
  reword: ['observation', 'feeling', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    'oh grow up',
    'grow a spine for once',
    'You need to grow the fuck up Dean',
    "act your age please, it's a dinner",
    'stop sulking like a five year old',
    'get a life',
  ],
  allows: [
    'kids grow up so fast',
    'I slept like a baby',
    'when I grow up I want a garden like hers',
    'you treat me like a child and I hate it',
    'did you get a job?! amazing',
    'grow some basil on the windowsill',
    'can you get help with the sofa from next door',
  ],
};
