import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Cutting short what they tell. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'get-to-the-point',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '[(skip|cut|enough with|enough of) (the|your|this) ~ ~1 ~ #speech]',
    '<!(you|to|could|can) [spare me (the|your|all|this) @rest]',
    '^ [spare me] $',
    '[(do not|stop|quit) (lecture|lecturing|preach|preaching) (at|to)? me]',
    '[(get to the point|what is your point|cut the (crap|act|drama|bullshit)|spit it out)]',
    '[(skip|fast forward) to? the part (where|when)? @rest]',
    '[(do not have|have no|not got|no) ~ time for (your|this) ~ ~1 ~ #speech]',
    '[save (it|that|your ~1) for (your (therapist|lawyer|friends|mates|diary)|someone who|the judge)]',
    '^^ [save it] $$',
    '[save your ~ (breath|speech)]',
    '[(keep|shove) your ~ #speech (to yourself|in your)]',
  ],
  unless: ['(starter|cake|sorry)'],
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
    "what's your point?",
    "let's skip the part where you cry",
    'enough with the drama please',
    'save your breath',
    'save it for your therapist',
    'Spare me the poor me act',
    "I don't have time for your feelings today",
    'enough with the questions lah',
    'keep your opinions to yourself abeg',
  ],
  allows: [
    'can we skip the starter?',
    "cut the cake, I'm coming",
    'spare keys are under the mat',
    'I like the part where they kiss',
    'drop the kids at eight',
    'the lecture was boring today',
    'can you spare me the car on Friday?',
    'save it for tonight, I am at work',
    'keep your phone on please',
  ],
};
