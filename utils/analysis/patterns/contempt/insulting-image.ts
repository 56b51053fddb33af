import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Hurtful pictures and set phrases that say they are less. Source: Gottman Institute, contempt: hostile humour and insults. */
export const pattern = definePattern({
  id: 'insulting-image',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[you are ~ (ugly|fat|disgusting)]',
    '[if you (were|are) (not|any) ~ (so|such|more|a)? ~ (#trait|#soft-trait) ~7]',
    '[if you (had|have) (a|an|any|some|half a|an ounce of) ~ (#virtue|brain|half a brain|brain cell) ~7]',
    '[if you (were|had been) ~ (half|any (sort|kind) of) a? ~ (man|woman|#partner|#family) ~7]',
    '[your head ~ (up|out of) (your|a ~2) (ass|rear end)]',
    '[(the (audacity|nerve|cheek|gall) (is|of you|to)|(you have|got) (some|the|a) (nerve|cheek)) ~7]',
    '[you are so? ~ full of (it|shit|yourself|crap|hate|lies|hot air|venom)]',
    '[(run|running|hide|hiding|cry|crying|whine) ~ (to|behind) your (#family|friends|group chat|therapist)]',
    '(every time|whenever|then|and|before) [you ~ open your ~1 mouth ~4]',
    '<!(do|if|when) [you ~ think you are? ~ (so|better than|all that|special|some|god|clever|smart|(a|an|the) ~1 #grand) ~7]',
    '[like you are ~ (some|god|better than|the ~1 #grand) ~7]',
    '[go and? (cry|whine|sulk) ~7]',
    '<!(to|and) [(look at|listen to) (yourself|the state of you)] !in',
    '[as #trait-bare as you] !(are|say)',
    '[(no one|nobody|anyone|anything) ~2 (home|in|inside) ~1 (there|that head|your head|that skull)]',
    '[allergic to (accountability|effort|work|the truth|responsibility|honesty|commitment|apologizing|helping|housework)]',
    '[(emotional range|personality|charm|warmth|sense of humor|depth|charisma|attention span|backbone|spine) of (a|an) ~7]',
    '[you ~ are? ~ (thick|dumb|dense|daft|lazy|stupid|ugly) as (a|an|two|pig|mince|fuck|hell|shit|they come)] !i',
    '[(sit*|sat|lie|lying|get|move|off) ~2 your ~1 ass] ~1 !(to|down)',
    '<!can [you (look|looked|act|dress|parent|drive|sing|eat) like ~2 (shit|crap|corpse|drunk|fat _|#insult)]',
  ],
});

export const note: PatternNote = {
  because: 'It belittles them, and the point gets lost in the sting.',
  source: 'Gottman Institute, contempt: hostile humour and insults',
};

export const examples: PatternExamples = {
  nudges: [
    'go cry about it in your room',
    'is there anyone home in that head of yours',
    'You have some nerve asking me that',
    'go cry to your mother',
    'it starts every time you open your mouth',
    "you think you're better than everyone",
    'the audacity is insane',
    'get your head out of your arse',
    'You are ugly and you know it',
    "if you weren't so lazy we'd have a garden",
    "if you had a brain you'd be dangerous",
    "if you were half a man you'd call her",
    "you're full of shit",
    'acting like you are some saint',
    'look at yourself',
    'nobody is as selfish as you',
    "you're allergic to work",
    'the emotional range of a teaspoon',
    'u dumb as hell',
    'sitting on your arse all day while I work',
    'you look like a tramp in that coat',
  ],
  allows: [
    'you look so fat and happy in that baby picture haha',
    'you are not a burden to me, ever',
    'you smell amazing tonight',
    "run and tell your mum dinner's ready",
    'that photo is embarrassing, delete it please',
    "do you think you're better? is the fever gone?",
    'you think you are a burden but you are not',
  ],
};
