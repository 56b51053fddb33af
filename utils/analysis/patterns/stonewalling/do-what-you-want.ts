import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Handing over the decision as a way of leaving. Source: Gottman Institute, stonewalling. */
export const pattern = definePattern({
  id: 'do-what-you-want',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '^^ you? ~ [do ~ (what|whatever|as) ~ you ~ (want|like|please|wish|feel like)] $$',
    '^^ [(do whatever|please yourself|suit yourself|be (that way|like that)|have it your way)] $',
    '^^ (are you)? [happy now] $$',
    '^^ [whatever] (man|dude|bro|floats)',
    '^^ [(have a nice|enjoy your) life] $$',
    '[enjoy ~ (your|the) ~ (freedom|silence|peace and quiet|single life)]',
    '[you want* (quiet|silence|space|freedom)] ,? ,? (enjoy|have|you|take)',
  ],
  unless: ['(happy to|love|fun with you|birthday|sorry)'],
});

export const note: PatternNote = {
  because: 'It sounds like agreement but reads as walking away.',
  source: 'Gottman Institute, stonewalling',
  reword: ['pause', 'feeling', 'request'],
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
  ],
};
