import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Disgust, hate or shame at the person. Source: Gottman Institute, contempt and its antidote. */
export const pattern = definePattern({
  id: 'disgust',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[(you people?|your ~2) ~ (make* me ~ (sick|puke|vomit|cringe)|disgust* me)] !with',
    '<!(not|never|ever|is|are) [(sick|tired|ashamed|embarrassed|fed up) (of|by|with) (you !being|your !(boss|job|#family|landlord) _)]',
    '[(ashamed|embarrassed) to (be ~1 with|know|call|introduce) you]',
    '[i ~ can not ~ (look at you|(stand|bear) (you|your _|being (with|around) you|to look at you|the sight of you))] !without',
    '<!(because|if|not) [i ~ (hate|despise|loathe) (you|your guts|everything about you)] !(too|in|for (making|that)|to|when)',
    '[wish i (had|would)? (never|not) (met|married) you]',
    '<!(never|not) [regret ~ (marrying|meeting) you]',
    '[shame on you]',
    '[you should (be ~ (ashamed|embarrassed)|feel bad)]',
    '[(#nobody|not even my _|not even your _) ~ (likes|loves|wants|respects|can stand) you]',
    '[(everyone|everybody|(my|your) ~1) ~2 (hate* you|laugh* at you|think* you are ~ (a|an)? ~ (#insult|#trait|weird))]',
    '[you (are|were) (dead|nothing) to me]',
    '[hope you ~ (die !laughing|rot|choke)]',
  ],
  unless: ['#nobody ~ (likes|loves|wants) you (like|more)', 'fool me once', 'i love you'],
});

export const note: PatternNote = {
  because: 'Disgust says the person is beneath you, and that lasts longer than the quarrel.',
  source: 'Gottman Institute, contempt and its antidote',
  reword: ['feeling', 'request', 'pause'],
};

export const examples: PatternExamples = {
  nudges: [
    'the way you chew disgusts me, even your mother makes me sick',
    'Everyone thinks you are a joke, bro',
    "I can't look at you just now",
    'I regret marrying you, wallahi',
    'you make me sick',
    "I'm so sick of you and your moods",
    'i cant stand the sight of you today',
    "I wish I'd never met you.",
    "Shame on you, she's your own mother",
    'you should be ashamed of yourself',
    'honestly i hate you right now',
  ],
  allows: [
    "I'm sick of this rain",
    'I hate it when we fight',
    'nobody loves you like I do',
    'i hate your boss for doing that to you',
    'this traffic makes me sick',
    "I'm ashamed of how I spoke to you",
    "I'm tired of waiting, come to bed",
  ],
};
