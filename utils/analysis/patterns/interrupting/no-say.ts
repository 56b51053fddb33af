import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Denying them a say. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'no-say',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '[you ~ (lost|do not (get|have)|have no) (the|a|any)? (right|say|vote) (in this)?] ~2',
    '[you do not get to ~4]',
  ],
  unless: ['you do not have to ~', '{question} you'],
});

export const note: PatternNote = {
  because: 'It takes away their right to speak.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
  reword: ['pause', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    "you don't get to talk right now",
    'You lost the right to talk',
    'you have no say in this',
    "you don't get to complain about money",
    'u dont get to be upset',
    "you don't get to have an opinion on my hair",
  ],
  allows: [
    "you don't have to talk if you're tired",
    'do you have a say in the rota?',
    "you don't have to be upset about it",
    'you have the right to say no',
    "I have no say in it, it's my boss",
    'no vote for him this year',
  ],
};
