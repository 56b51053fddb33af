import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Handing over the decision as a way of leaving. Source: Gottman Institute, stonewalling. */
export const pattern = definePattern({
  id: 'do-what-you-want',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '^^ you? ~ [do ~ (what|whatever|as) ~ you (want|like|please)] $$',
    'fine ,? ,? [go then] $$',
    '^^ [(suit yourself|have it your way)] $$',
    '[happy now] $$',
    '^^ [whatever] (man|floats) ~3',
    '^^ [have a nice life] $$',
    '[enjoy ~ (your|the) ~ (freedom|silence)] ~3',
  ],
  unless: ['(happy|love|fun)'],
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
    'fine, go then',
    "whatever man I don't care",
    'suit yourself',
    'have a nice life',
  ],
  allows: [
    'you can do whatever you want on your birthday',
    'ok whatever works for you',
    "do what you want to do today, I'm free all day",
    'have fun with your sister!',
    'enjoy your evening, love',
    'feel free to do whatever you like with the garden',
  ],
};
