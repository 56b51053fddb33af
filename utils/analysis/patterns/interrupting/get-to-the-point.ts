import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Cutting short what they tell. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'get-to-the-point',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '[(skip|cut|spare me|enough with) (the|your|this) ~ (lecture|drama|speech|details|essay|#nonsense)] ~2',
    '[(do not|stop|quit) (lecture|preach) (at|to)? me?]',
    '[(get to the point|what is your point|cut the crap)]',
    '[skip the part ~3]',
    '^ [spare me] $',
  ],
});

export const note: PatternNote = {
  because: 'It says that what they tell is not worth the time.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
  reword: ['pause', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'spare me the lecture',
    'get to the point',
    'cut the crap',
    'skip the drama please',
    "what's your point?",
    "let's skip the part where you cry",
  ],
  allows: [
    'can we skip the starter?',
    "cut the cake, I'm coming",
    'spare keys are under the mat',
    'I like the part where they kiss',
    'drop the kids at eight',
    'the lecture was boring today',
  ],
};
