import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Ordering the other to be silent. Source: Gottman Institute, contempt and flooding; turn-taking in couples' talks. */
export const pattern = definePattern({
  id: 'shut-up',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '^ [shut (your|the)? ~ (up|it|trap)] !(and kiss|about (him|her))',
    '[you (need to|better|are going to|should) ~ shut ~ (up|it)]',
    '[(close|watch|shut) your ~ ~ (mouth|trap)]',
  ],
});

export const note: PatternNote = {
  because: 'An order to be silent tells them their side is not wanted.',
  source: "Gottman Institute, contempt and flooding; turn-taking in couples' talks",
  reword: ['pause', 'request'],
};

export const examples: PatternExamples = {
  nudges: ['shut up', 'shut your mouth', 'just shut up', 'You need to shut up', 'shut it', 'stfu', 'watch your mouth'],
  allows: [
    'shut the door please',
    'shut up and kiss me',
    "I can't shut up about this film",
    'she told me to shut up',
    'the shop is shut up for winter',
    'should I shut the window?',
  ],
};
