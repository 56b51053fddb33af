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
    '<!(we|can|could) [(skip|fast forward) to? the (part|bit) (where|when)? @rest]',
    '[(do not have|have no|not got|no) ~ time for (your|this) ~ ~1 ~ #speech]',
    '[not doing (this|the|that|your|another) ~~6 (#speech|monologue|routine) @rest]',
    '[save (it|that|your ~1) for (your (therapist|lawyer|friends|mates|diary)|someone who|the judge)]',
    '^^ [save it] $$',
    '[save your ~ (breath|speech)]',
    '[(keep|shove) your ~ #speech (to yourself|in your)]',
    '^ [(keep|shove|stick) your ~ (sorry|apology|apologies|excuses|explanations|pity|opinions|advice) !coming @rest]',
    '^ (yeah ~2)? [blah blah _ @rest]',
    '^ [(yes|yeah) (yes|yeah) ~ (you were|your) @rest]',
    '^ [(yawn|next topic)] $',
  ],
  unless: ['(starter|cake|sorry ,? i)'],
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
    'Spare me.',
    'stop lecturing me',
    'do not preach at me',
    'Save it.',
    'not doing the big speech today',
    'Keep your sorry',
    'blah blah your feelings',
    'yeah yeah you were sad',
    'yawn. next topic',
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
    'can we skip to the part where we are married',
    'keep your receipts',
    'cut the cake then the speech',
    'yes, yes, come on Sunday',
  ],
};
