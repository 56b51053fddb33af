import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A sentence on what kind of person they are. Source: Gottman Institute, criticism against complaint. */
export const pattern = definePattern({
  id: 'character-verdict',
  family: 'criticism',
  strength: 'strong',
  match: [
    '[you are ~ impossible to (talk to|live with|reason with|please|deal with|argue with|be around)]',
    '<!#cond [you ~ have? ~ (turned into|become|became) ~ (someone|somebody|a #people who|the very) !(i (love|admire|am)|#praise) ~6]',

    '^ [(like you ~ do|as you always do)] ($|with everything)',
    '[says (a lot|it all|everything|enough|volumes) ~] ($|about (you|how you))',
    '[ask yourself ~ (why|who|how|what it is like) ~6]',

    '[(i|we|they|everyone|people) ~ can? ~ (know|see|saw|found out) ~ (what|(what|the) (kind|type|sort) of ~ #people) you ~ are] $',
    '[(#trait-sure|rotten|bad) ~ to the (core|bone)]',
    '<!am [allergic to ~ (accountability|responsibility|effort|the? truth|honesty|housework|helping|apologizing|saying|being|doing) ~6]',
    '[the (thing|trouble|problem|issue) (about|with) you is !(i|that|you always) ~6]',
    '[is always (somebody|someone|everybody|everyone) (else|elses) ~1 (fault|problem)]',
    '[(this|that) is ~ why ~ (nobody|no one|your (ex|#kids)) ~ (invite*|like*|want*|trust*|talk*|call*|help*|avoid*|left) ~6]',
    '{!question} [(and|but|so|then|you) ~ you? ~ wonder* why !(i love) ~6]',
    '[(i|we) (do|did|would) not ~ trust you ~ (to|with|as far|an inch) ~6]',

    '[(this|that) is ~ ~ (who|what|how) you are] $',
    '[you are exactly? the (kind|type|sort) of (#people|fellow) ~6]',
    '^^ [(so|how)? typical] $$',
    '[typical (you|man|men|woman|women)]',
    '[you ~ @can-not ~ ~ (be (trusted|bothered|happy|normal|serious)|take a hint) ~6]',
    '[(you|who) ~ @can-not ~ ~ (hold a|go 48|keep (a|one|your) promise*|(handle|manage|do|follow|finish) ~ (one|a single)) ~6]',
    '<!(he|she|they) [@can-not ~ ~ (trust|rely on|depend on|count on) you ~6]',
    '[i should have listened to ~3 ~6]',
    'with? [your ~ #flaw] !about',
    '[you are all talk]',
    '[you are (not|no) ~ (a (good|real)|good|saint) ~6]',
    '[you (have no|lack) (any|basic)? ~ (respect|sense of|manners|consideration|#virtue) ~6]',
    '[(your #family|my ~1|everyone|woman) (was|were) right about you]',
    '[you are ~ lucky (i|anyone) ~6]',
    '[(that|this) is (so|just|exactly) ~ like you] $',
    '[(i|we) ~ will never ~ trust you ~6]',
    '[(this|that|it) (is|was) ~ ~ (#trait|#soft-trait|low|shitty) ~ (of|from) you ~2]',
  ],
  unless: ['(smile|face|eyes|photo) ~ says', 'not ~ that i do not', '(like|love) your'],
});

export const note: PatternNote = {
  because: 'It reads as a verdict on who they are.',
  source: 'Gottman Institute, criticism against complaint',
};

export const examples: PatternExamples = {
  nudges: [
    'ur impossible to talk to',
    'You have turned into someone I do not recognise',
    'u cant handle one toddler for an hour',

    'You lied, like you do',
    'three hours for golf and none for us, says it all',
    'ask yourself why the kids ring me first',

    'now they can all see what you are',
    'you are lazy to the bone',
    'Are you allergic to saying sorry?',
    'the trouble with you is you think rules are for other people',
    'with you it is always somebody else fault',
    "that's why your kids avoid you",
    'you snap at her all day and then you wonder why she is quiet',
    "I don't trust you with the money anymore",
    "you're exactly the kind of man my aunty warned me about",
    'typical men, one cold and the world ends',
    'you cannot be bothered with us at all',
    'I should have listened to my sister about you',
    'You and your temper ruined the christening',
    "you're no good",
    'You are lucky I am still here',

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
    'you have become someone I admire',

    'and you wonder why I love you',
    'the thing about you is you always know what to say',
    'ask yourself what you want for your birthday',

    'that smile says it all',
    'dance like you do when nobody looks',

    'I know what you are doing, hiding my present',
    'she is allergic to work dust in that warehouse',
    'I am allergic to effort today lol',
    'the thing with you is I never get bored',
    'that is why nobody takes the 14 bus',
    'I wonder why the shop is shut',
    "it's not that I don't trust you with the car, I just like driving",
    'I love your attitude',
    'this is why I never eat before a run',

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
