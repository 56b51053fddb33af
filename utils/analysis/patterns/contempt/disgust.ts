import { definePattern, type PatternExamples } from '../define-pattern';

/** Disgust, hate or shame at the person. Source: Gottman Institute, contempt and its antidote. */
export const pattern = definePattern({
  id: 'disgust',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[you ~ (make* me (sick|ill|want to (puke|vomit|throw up|scream|die))|disgust me|repulse me|revolt me|gross me out)]',
    '[(makes|make) me (sick) (to look at|looking at|living with) you]',
    '[(i am|i get|i have been) ~ (sick|tired|sick and tired|fed up|had enough|ashamed|embarrassed|disgusted|sick to death|done) (of|with|by|to be with) (you|your ~3)] ',
    '[i (can not|can not even|could not) ~ (stand|bear|stomach) (you|looking at you|being (with|around|near) you|to (look at|be (with|around|near)) you|the (sight|sound|smell) of you|your ~2)]',
    '[i ~ hate you] (so much|right now|sometimes|$$) !(for|too)',
    '[i ~ (hate your guts|despise|loathe|detest|hate everything about|hate being (married to|with)|hate looking at) you] !(for being so)',
    '[i (regret|regretted) (marrying|meeting|dating|ever marrying|ever meeting|having kids with|choosing|trusting|loving) you]',
    '[i (wish|wished) i (had|would)? (never|not) (met|married|dated|chosen|trusted|loved) you]',
    '[(i have)? (lost|have no|have zero|have lost) ~ respect (left)? for you]',
    '[shame on you]',
    '[you should be ~ (ashamed|embarrassed|ashamed of yourself|mortified)]',
    '[(have you|do you have|you have) (no|any) shame]',
    '[you should feel (bad|ashamed|embarrassed)]',
    '[(nobody|no one|none of my friends|everyone|everybody|all my friends|my whole family|my friends|my family) ~ (likes|like|loves|can stand|wants|respects|hate|hates|despise|despises) you] !(so|too|to|back|for)',
    '[you (will|are going to) (die|end up) (alone|lonely)]',
    '[you (are|were) (dead|nothing) to me]',
    '[(what|why) did i (ever)? (see|marry|love) ~ (in)? you]',
    '[you (are) not worth (it|my time|the effort|my tears|anything|shit)]',
    '[(i am) ~ (shocked|ashamed|disgusted) (at|of|by|with) (you|your ~2)]',
  ],
  unless: [
    '(sick|tired|fed up|had enough) of you (being|having|feeling) (sick|ill|sad|away|tired)',
    'i hate you (being|having|going|leaving) ',
    '(nobody|no one) ~ (likes|loves|wants) you (like|more|as)',
    'tired of (your boss|your job|your commute)',
    '(i hate|sick of) (your (job|boss|commute))',
    'by (the way|now)',
  ],
  because: 'Disgust says the person is beneath you, and that lasts longer than the quarrel.',
  source: 'Gottman Institute, contempt and its antidote',
  reword: ['feeling', 'request', 'pause'],
});

export const examples: PatternExamples = {
  nudges: [
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
