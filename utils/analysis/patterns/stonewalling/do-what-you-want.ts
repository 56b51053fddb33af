import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Handing over the decision as a way of leaving. Source: Gottman Institute, stonewalling. */
export const pattern = definePattern({
  id: 'do-what-you-want',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '^^ you? ~ [do ~ (what|whatever|as) ~ you ~ (want|like|please|wish|feel like)] $$',
    '^ [do whatever ~ you ~ (want|like|please|feel)] $',
    '[i do not care (any more)? ,? do ~ (what|whatever) you (want|like) @rest]',
    '^^ [(do whatever|please yourself|suit yourself|be (that way|like that|single)|have it your way)] $',
    '^^ (are you)? [happy now] $$',
    '^^ [whatever] (man|woman|dude|bro|floats)',
    '^^ [(have a nice|enjoy your) life] $$',
    '[enjoy ~ (your|the) ~ (freedom|silence|peace and quiet|single life)]',
    '[(enjoy|have fun) ~ (talking to yourself|being (right|alone|single)|your own company|with your real ~1) @rest]',
    '<!if [you want* (quiet|silence|space|freedom)] ,? ,? (enjoy|have|you|take)',
    '^ [(cry|beg|scream|sulk|text|type|ring|call) all you (want|like) @rest]',
    '^ [(cry|beg|scream|sulk) if you (want|like) @rest]',
    '[you made your (choice|bed) ,? ,? now? (live|lie|sleep) @rest]',
  ],
  unless: ['(happy to|love|fun with you|birthday|sorry)'],
});

export const note: PatternNote = {
  because: 'It sounds like agreement but reads as walking away.',
  source: 'Gottman Institute, stonewalling',
};

export const examples: PatternExamples = {
  nudges: [
    'fine. do what you want',
    'Do whatever you want.',
    "whatever man I don't care",
    'suit yourself',
    'have a nice life',
    'do whatever',
    'fine. be that way',
    'please yourself, you normally do',
    "I don't care anymore, do what you want",
    'be single then? cool. be single',
    'Happy now?',
    'enjoy the silence',
    'have fun being right all alone',
    'you wanted space, enjoy it',
    'Cry all you want, I am asleep',
    'sulk if you like',
    'you made your choice, now live with it',
    "I'm not coming over, do whatever you want",
  ],
  allows: [
    'you can do whatever you want on your birthday',
    'ok whatever works for you',
    "do what you want to do today, I'm free all day",
    'have fun with your sister!',
    'enjoy your evening, love',
    'feel free to do whatever you like with the garden',
    'I am so happy now',
    'you wanted quiet so I took the kids to the park, love you',
    'do whatever needs doing first',
    'enjoy being alone with the baby, I love those mornings',
    'call all your aunts if you like',
    'have fun being silly with the kids, love from mum',
    'if you want quiet, enjoy the attic',
  ],
};
