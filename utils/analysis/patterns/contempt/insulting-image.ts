import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Hurtful pictures and set phrases that say they are less. Source: Gottman Institute, contempt: hostile humour and insults. */
export const pattern = definePattern({
  id: 'insulting-image',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[you are (ugly|fat|disgusting)]',
    '[if you (were|are) (not|any) ~ (so|such|more|a)? ~ (#trait|#soft-trait) @rest]',
    '[your head ~ (up|out of) (your|a ~2) (ass|rear end)]',
    '[(the (audacity|nerve|cheek|gall) (is|of you|to)|(you have|got) (some|the|a) (nerve|cheek)) @rest]',
    '[you are so? ~ full of (it|shit|yourself|crap)]',
    '[(run|cry|crying|whine) ~ to your (#family|friends|group chat|therapist)]',
    '[you ~ think you are ~ (so|such|better than|all that|special|a genius) @rest]',
    '[go and? (cry|whine|sulk) @rest]',
    '[that is low] ($|even)',
    '[having (a|an|another|some (sort|kind) of) ~1 episode]',
    '<!(to|and) [(look at|listen to) (yourself|the state of you)] !in',
    '[as #trait-bare as you] !(are|say)',
    '[(no one|nobody|anyone|anything) ~2 (home|in|inside) ~1 (there|that head|your head|that skull)]',
  ],
});

export const note: PatternNote = {
  because: 'It belittles them, and the point gets lost in the sting.',
  source: 'Gottman Institute, contempt: hostile humour and insults',
  reword: ['observation', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'go cry about it in your room',
    'is there anyone home in that head of yours',
    'You have some nerve asking me that',
    'go cry to your mother',
    "you think you're better than everyone",
    'the audacity is insane',
    'get your head out of your arse',
    'thats low, even for you',
  ],
  allows: [
    'you look so fat and happy in that baby picture haha',
    'you are not a burden to me, ever',
    'you smell amazing tonight',
    "run and tell your mum dinner's ready",
    'that photo is embarrassing, delete it please',
    "do you think you're better? is the fever gone?",
  ],
};
