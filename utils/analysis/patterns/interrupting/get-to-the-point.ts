import { definePattern, type PatternExamples } from '../define-pattern';

/** Cutting short what they tell. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'get-to-the-point',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '[(skip|cut|spare me|save me|enough with|enough of|drop|lose|stop with|quit with) (the|your|that|this) ~ (part|lecture|lectures|drama|crap|shit|bullshit|excuses|speech|act|attitude|sob|sermon|bs|tears|details|story|theatrics|whining|whole|guilt|psychology|therapy|monologue|commentary|essay|preaching)] ~2',
    '[(please|pls)? (do not|stop|quit) (lecture|lecturing|preach|preaching) (at)? (me|to me)?] ',
    '[(get to the point|cut to the chase|what is your point|is there a point|and your point is|your point being|cut the crap|cut the bullshit|wrap it up|hurry up and (say|get))]',
    '[(let us|can we) (just)? skip the part ~3]',
  ],
  unless: ['(film|movie|song|cake|book)'],
  because: 'It says that what they tell is not worth the time.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
  reword: ['pause', 'request'],
});

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
