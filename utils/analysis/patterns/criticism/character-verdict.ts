import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A sentence on what kind of person they are. Source: Gottman Institute, criticism against complaint. */
export const pattern = definePattern({
  id: 'character-verdict',
  family: 'criticism',
  strength: 'strong',
  match: [
    '[(this|that) is ~ ~ (who|what|how) you are] $',
    '[you are exactly? the (kind|type|sort) of (#people|fellow) ~4]',
    '^^ [(so|how)? typical] $$',
    '[typical (you|man|men)]',
    '[you (can not|will never) change] $',
    '[you ~ @can-not ~ ~ (be (trusted|bothered|happy|normal|serious)|take a hint) ~3]',
    '[you ~ @can-not ~ ~ (keep a promise|hold a|go 48) ~3]',
    '[(i|we) ~ @can-not ~ (trust|rely on|count on) you]',
    '[i should have listened to ~3 ~4]',
    'with? [your ~ #flaw] !about',
    '[you are all talk]',
    '[you are (not|no) ~ (a (good|real)|good|saint) ~3] !(at it|idea)',
    '[you have no (respect|sense of)]',
    '[(your #family|my (friends|#family)|everyone) (was|were) right about you]',
    '[you are ~ lucky (i|anyone) ~6]',
  ],
  unless: ['i (like|love) your', 'not ~ a? bad'],
});

export const note: PatternNote = {
  because: 'It reads as a verdict on who they are.',
  source: 'Gottman Institute, criticism against complaint',
  reword: ['observation', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'this is just who you are',
    'Typical.',
    "you will never be trusted, you can't keep a promise",
    "I can't rely on you for anything",
    'my friends were right about you',
    "You're all talk",
    'you have no respect for my time',
  ],
  allows: [
    'a classic Sunday roast, yes please',
    "I can't trust the weather app",
    "you're not a bad person",
    'typical weather for August',
    'everyone was right about the film',
    'I feel like we both have no patience this week',
    "you can't stop here, it's a bus lane",
  ],
};
