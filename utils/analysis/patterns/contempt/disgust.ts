import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Disgust, hate or shame at the person. Source: Gottman Institute, contempt and its antidote. */
export const pattern = definePattern({
  id: 'disgust',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[(you people?|your ~2|it|this) ~ (make* me ~ (sick|puke|vomit|cringe) (looking at you)?|disgust* me)] !(with|to|when)',
    '<!never [you ~ (embarrass|repulse|sicken|bore|are (embarrassing|boring)) me]',
    '<!(not|never|ever|is|are|get|be) [(sick|tired|ashamed|embarrassed|fed up) (of|by) (you !being|your !(boss|job|#family|landlord) _)]',
    '[(ashamed|embarrassed) to (be ~1 with|know|call|introduce) you]',
    '[i ~ can not ~ (look at you|(stand|bear) (you|your _|being (with|around) you|to look at you|the sight of you))] !without',
    '<!(because|if|not) [i ~ (hate|despise|loathe) (you|your guts)] !(too|in|for (making|that)|to|when|being|having|had|have|are)',
    '[shame on you]',
    '[you should (be ~ (ashamed|embarrassed)|feel bad)]',
    '[(#nobody|not even my _|not even your _) ~3 (likes|wants|respects|misses|missed|can stand|believes|stays with) you] !(to|like|more)',
    '[(everyone|everybody|(my|your) ~1) ~3 (hate* you|laugh* at you|pities (me|you)|think* you are ~ (a|an)? ~ (#insult|#trait|weird))]',
    '[hope you ~ (die !laughing|rot|choke)]',
    '[special place in hell for ~2 you]',
    '[you ~ (stink|reek)] (of (it|lies|drink|beer|booze|smoke|whisky)|and|$)',
    '[you ~ smell* like ~2 (ashtray|brewery|pub|bin|dumpster|toilet|sewer|shit|death|garbage|failure|goat|bus station)]',
  ],
  unless: ['fool me once'],
});

export const note: PatternNote = {
  because: 'Disgust says the person is beneath you, and that lasts longer than the quarrel.',
  source: 'Gottman Institute, contempt and its antidote',
};

export const examples: PatternExamples = {
  nudges: [
    'the way you chew disgusts me, even your mother makes me sick',
    'Everyone thinks you are a joke, bro',
    "I can't look at you just now",
    'you make me sick',
    "I'm so sick of you and your moods",
    'i cant stand the sight of you today',
    "Shame on you, she's your own mother",
    'you should be ashamed of yourself',
    'honestly i hate you right now',
    'You embarrass me in front of my people',
    'I am ashamed to be seen with you',
    'nobody in my family likes you',
    'hope you choke on it',
    "there's a special place in hell for you",
    'you stink, stay on your side',
    'u smell like an ashtray',
  ],
  allows: [
    "I hate you're going through this",
    "I'm sick of this rain",
    'I hate it when we fight',
    'nobody loves you like I do',
    'i hate your boss for doing that to you',
    'this traffic makes me sick',
    "I'm ashamed of how I spoke to you",
    "I'm tired of waiting, come to bed",
    'I will never get tired of you',
    'fool me once, shame on you',
    'nobody wants you to suffer, love',
  ],
};
