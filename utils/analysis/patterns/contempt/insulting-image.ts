import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Hurtful pictures and set phrases that say they are less. Source: Gottman Institute, contempt: hostile humour and insults. */
export const pattern = definePattern({
  id: 'insulting-image',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[you look (ugly|fat)]',
    '[you are (ugly|fat|disgusting)]',
    '[if you (were|are) not ~ (so|such) ~ (#trait|#soft-trait|a) ~5]',
    '[(you have)? your head ~ (up|out of) (your|a ~2) (ass|rear end)]',
    '[(the (audacity|nerve|cheek) (is|of|to)|you have (some|the|a) nerve) ~4]',
    '[you are so? ~ full of (it|shit)]',
    '[(go|run) (cry|whine) ~ to your (#family|friends|group chat)]',
    '[bitch move]',
    '[you think you are ~ (so|better than) ~4]',
    '[that is low ~3]',
    '[(look at|listen to) (yourself|the state of you)] !in',
    '<!#cond [you are (a|an|the|my)? ~ ~ (joke|embarrassment|problem)] !solver',
    '[it would look (stupid|ugly) on you]',
    '[having (some sort of|a|an) episode]',
    '[as #trait-sure as you] !are',
  ],
});

export const note: PatternNote = {
  because: 'It belittles them, and the point gets lost in the sting.',
  source: 'Gottman Institute, contempt: hostile humour and insults',
  reword: ['observation', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
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
