import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A sentence on what kind of person they are. Source: Gottman Institute, criticism against complaint. */
export const pattern = definePattern({
  id: 'character-verdict',
  family: 'criticism',
  strength: 'strong',
  match: [
    '[(this|that) is ~ ~ (who|what|how) you are] $',
    '[you are exactly? the (kind|type|sort) of (#people|fellow) ~6]',
    '^^ [(so|how)? typical] $$',
    '[typical (you|man|men)]',
    '[you (can not|will never) change] $',
    '[you ~ @can-not ~ ~ (be (trusted|bothered|happy|normal|serious)|take a hint) ~6]',
    '[you ~ @can-not ~ ~ (keep a promise|hold a|go 48) ~6]',
    '[(i|we) ~ @can-not ~ (trust|rely on|count on) you ~6]',
    '[i should have listened to ~3 ~6]',
    'with? [your ~ #flaw] !about',
    '[you are all talk]',
    '[you are (not|no) ~ (a (good|real)|good|saint) ~6]',
    '[you (have no|lack) (any|basic)? ~ (respect|sense of|manners|consideration|#virtue) ~6]',
    '[(your #family|my ~1|everyone) (was|were) right about you]',
    '[you are ~ lucky (i|anyone) ~6]',
    '[(that|this) is (so|just|exactly) ~ like you] $',
    '[(i|we) ~ will never ~ trust you ~6]',
    '[(this|that|it) (is|was) ~ ~ (#trait|#soft-trait|low|shitty) ~ (of|from) you ~2]',
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
    "that's just like you",
    'you lack basic manners abeg',
    'I will never trust you again',
    'That was so selfish of you',
  ],
  allows: [
    'a classic Sunday roast, yes please',
    "I can't trust the weather app",
    "you're not a bad person",
    'typical weather for August',
    'everyone was right about the film',
    'I feel like we both have no patience this week',
    "you can't stop here, it's a bus lane",
    'that is so kind of you',
    'he looks just like you',
    'we will never trust that garage again',
  ],
};
