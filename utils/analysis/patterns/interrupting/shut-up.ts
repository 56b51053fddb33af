import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Ordering the other to be silent. Source: Gottman Institute, contempt and flooding; turn-taking in couples' talks. */
export const pattern = definePattern({
  id: 'shut-up',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '{!asked} ^ (you|ag)? [shut ~ (up|it)] !(you (got|did|are|were|have|won|guys)|they|he|she|we|no way|really|shut up (he|she|they|we|you))',
    '<!(i|to|can|will) [shut (your|you) ~2 (mouth|trap|face|hole)]',
    '<!(not|never) [shut up about @rest] !(him|her)',
    '[shut ~ (up|it) (and (listen|let|sit)|for (once|two|a)) @rest]',
    '[you ~ (need? to|better|should|can|could|will|would|ever|are going to) ~ shut ~ (up|it|your ~ (mouth|trap|face))]',
    '[(watch|hold|bite|close|zip|run|running) your ~ (mouth|trap|tongue)]',
    '[do not you? ~ open your ~ (mouth|trap|face) @rest]',
  ],
  unless: ['(kiss me|my money|dentist|for (winter|the winter))'],
});

export const note: PatternNote = {
  because: 'An order to be silent tells them their side is not wanted.',
  source: "Gottman Institute, contempt and flooding; turn-taking in couples' talks",
};

export const examples: PatternExamples = {
  nudges: [
    'shut up',
    'shut your mouth',
    'just shut up',
    'You need to shut up',
    'shut it',
    'stfu',
    'watch your mouth',
    'shut up about the deposit already',
    'do you ever shut up?',
    "don't you open your mouth to me about money",
    'you better hold your tongue when my uncle is here',
    'always running your mouth',
    'shut up and sit down',
    'Kindly shut your pie hole',
    'shut ya mouth',
  ],
  allows: [
    'shut the door please',
    'shut up and kiss me',
    "I can't shut up about this film",
    'she told me to shut up',
    'the shop is shut up for winter',
    'should I shut the window?',
    'shut up you got the flat??',
    'shut up no way',
    'watch your step, the path is icy',
    'the dentist said open your mouth wide',
    'shut up shut up he scored',
  ],
};
