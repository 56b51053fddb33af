import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Hushing them. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'be-quiet',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '^^ just? [(be|keep) quiet] $$',
    '^^ [(zip it|shush|hush|put a sock in it|pipe down)] $$',
    '[(just|you) ~ (be|keep) quiet (and listen|for once)]',
  ],
});

export const note: PatternNote = {
  because: 'Hushing treats them like a child.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
  reword: ['pause', 'request'],
};

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
