import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Disgust, hate or shame at the person. Source: Gottman Institute, contempt and its antidote. */
export const pattern = definePattern({
  id: 'disgust',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[you ~ (make* me sick|disgust me)]',
    '[i am ~ (sick|tired|ashamed|shocked|done) (of|with|by|at) (you|your ~3)]',
    '[i can not ~ (stand|bear) (you|your ~2|being (with|around) you|the sight of you)]',
    '[i ~ hate you] !too $$',
    '[i wish i (had|would)? (never|not) met you]',
    '[shame on you]',
    '[you should (be ~ (ashamed|embarrassed)|feel bad)]',
    '[(#nobody|my #family) ~ (likes|loves) you]',
    '[you (are|were) (dead|nothing) to me]',
  ],
  unless: ['#nobody ~ (likes|loves) you (like|more)'],
});

export const note: PatternNote = {
  because: 'Disgust says the person is beneath you, and that lasts longer than the quarrel.',
  source: 'Gottman Institute, contempt and its antidote',
  reword: ['feeling', 'request', 'pause'],
};

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
