import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Telling them they are worth less: undeserving, unlovable, beneath the writer. Source: Gottman Institute, contempt and superiority. */
export const pattern = definePattern({
  id: 'belittled-worth',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[you do not ~ even? deserve (me|my (love|time|tears|trust|respect)|a (man|woman|wife|husband))]',
    '[you ~ are not even? worth _]',
    '[not worth (my ~1|the (typing|breath|spit|tears))] $',
    '[i (deserve|could do|can do) ~ better than ~ you]',
    '[you (are|would be) ~ (nothing|lost) without (me|my ~1)]',
    '[(#nobody|who) else? ~ (will|would) ~ (want|love|put up with|marry) you]',
    '[you ~ will ~ (die|end up) (alone|lonely)]',
    '[i settled for you]',
    '[you ~ will never ~ (be|amount to) ~ (anything|half|good enough) @rest]',
    '[half the (man|woman|husband|wife|father|mother) !i @rest]',
    '[what (good|use) are you @rest]',
    '[you ~ are ~ beneath me]',
  ],
  unless: ['(i|we) do not deserve you', 'you (like|as|more)'],
});

export const note: PatternNote = {
  because: 'It tells them they are worth less, which is hard to take back.',
  source: 'Gottman Institute, contempt and superiority',
  reword: ['feeling', 'request', 'pause'],
};

export const examples: PatternExamples = {
  nudges: [
    "you don't deserve me",
    'ur not worth my time',
    'no one else would put up with you for a week',
    'you will die alone, ehn',
    "you'd be nothing without me",
    'Who else would want you at your age?',
    "you'll never amount to anything, my father was right",
    'you are half the man your brother is',
    'I can do better than you sha',
  ],
  allows: [
    "you don't deserve this treatment, love, report him",
    "I don't deserve you, thank you for waiting",
    'nobody will ever love you like I do',
    "without you I'd be lost in this city",
    "you'll never guess who I met at the mandir",
    "it's not worth the drive in this rain",
    'you are lucky I saved you a slice, they went in minutes 😄',
  ],
};
