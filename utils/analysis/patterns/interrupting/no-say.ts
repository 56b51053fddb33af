import { definePattern, type PatternExamples } from '../define-pattern';

/** Denying them a say. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'no-say',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '[you ~ (lost|do not have|do not get|have no|gave up) (the|any|a)? (right|say|vote|voice|opinion) (to (talk|speak|complain|say|judge|an opinion|tell)|here|in this|on this|any more)?] ~2',
    '[(you) (do not) (get|have) to (talk|speak|say|have an opinion|judge|tell|decide|ask|be (angry|upset|mad)|complain|cry) ~3]',
  ],
  unless: ['you do not have to ~', '{question} you'],
  because: 'It takes away their right to speak.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
  reword: ['pause', 'request'],
});

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
