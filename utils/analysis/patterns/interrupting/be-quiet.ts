import { definePattern, type PatternExamples } from '../define-pattern';

/** Hushing them. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'be-quiet',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '^^ (just)? [(be|keep) (quiet|silent)] $$',
    '^^ [(zip it|zip your (lip|mouth)|shush|shhh|shh|stuff it|button it|put a sock in it|pipe down|enough already|shaddup|shurrup|belt up|wheesht)] $$',
    '[(just|you|will you) ~ (be|keep) quiet (and listen|for once)]',
  ],
  because: 'Hushing treats them like a child.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
  reword: ['pause', 'request'],
});

export const examples: PatternExamples = {
  nudges: ['just be quiet and listen', 'zip it', 'Be quiet!', 'shush', 'pipe down', 'will you be quiet for once'],
  allows: [
    'can you be quiet when you come in, baby is asleep',
    "it's so quiet here without you",
    'enough sugar for me, thanks',
    "zip your coat up, it's cold",
    'keep quiet about the party, ok?',
    'quiet night in?',
  ],
};
