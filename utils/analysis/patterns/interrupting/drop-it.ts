import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Ordering them to drop what is on their mind. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'drop-it',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '^^ [just? drop it] $$',
    '^^ [(give it a rest|pack it in)] $$',
    '[(can|will|could|would) you ~ ~ (let it go|shut up)] $',
    '[(i|we) (do not|am not going to) ~ (want to)? @hear ~ (it|this|that)? (again|any more|another|one more)] ~2',
  ],
});

export const note: PatternNote = {
  because: 'It asks them to swallow what is on their mind.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
  reword: ['pause', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'Drop it.',
    'can you just let it go',
    'give it a rest',
    'just drop it',
    'can you shut up',
    "I'm not going to hear about this again",
  ],
  allows: [
    'drop it off at reception please',
    'I need to let it go',
    "don't drop it, it's heavy",
    "we can leave it alone tonight if you're tired",
    'could you drop it in the post',
    'let it go cold first, then slice',
  ],
};
