import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Waving their feelings away. Source: Gottman Institute, turning against and invalidation. */
export const pattern = definePattern({
  id: 'dismissed-feelings',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[you ~ (are|be|get|getting) ~ ~ #touchy]',
    '[you are? ~ (overreact*|over react*|blowing (this|it|everything) out of all? proportion)]',
    '[(stop|quit|do not|enough) ~ (be|being|get|getting) ~ ~ #touchy]',
    '[(stop|quit) acting like ~7]',
    '^^ [get over (it|yourself)]',
    '^^ [(get a grip|lighten up|calm the fuck down|man up|toughen up|harden up|suck it up|cry about it|deal with it)] (of|will|and|$)',
    '[(catch yourself on|wind your neck in|off (your|you are) ~ high horse|(panties|knickers) in a (twist|bunch))]',
    '[(you can not|can not you?|learn to) take a joke]',
    '<!(not|to|i|her|him) [(stop|quit|enough (with|of)|less of) ~ (your|the|doing|making)? ~ #whine] !(babe|love|baby)',
    '<!(i|we|to) [make* ~ (a (federal case|mountain out|song and dance)|drama (out|over|about|for|$)) ~7]',
    '[(here come|here we go with|cue|spare me|get) (the|your) ~1 (waterworks|violins|tears|drama|sermon|attitude)]',
    '[nobody died] $',
    '^^ [#nobody (cares|gives a #damn|is impressed)] $',
    '[sorry (you feel that way i guess|if you (took|felt that way|(were|got) offended))]',
    '[who hurt you] $',
    '<!(am|was|not) [(feeling sorry for yourself|playing the (victim|martyr))]',
    '^ [you and your (feelings|moods|depression|anxiety|crying|tears|drama|sulks|nerves)]',
    '[(is|did|does|aw) the? (big|little|poor) ~1 (man|woman|boy|girl|baby) ~2 (cry|crying|upset|sulking|hurt|feelings|sad)]',
  ],
  unless: ['(be ok|i am here|my (love|darling)|the baby|i have got you)'],
});

export const note: PatternNote = {
  because: 'It tells them that what they feel does not count.',
  source: 'Gottman Institute, turning against and invalidation',
  reword: ['feeling', 'question', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'spare me the drama abeg',
    'man up',
    "don't be so touchy",
    "you're too sensitive",
    'Why are you overreacting?',
    'oh get over it, it was one dinner',
    'stop being so dramatic about everything',
    'calm the fuck down',
    'sorry you feel that way I guess',
    "You're blowing this out of all proportion",
    'stop acting like the world is ending',
    'ah catch yourself on, will you',
    "can't you take a joke or what",
    'quit your whingeing mate',
    'you make drama over one plate, ah',
    'Nobody died.',
    'nobody cares',
    'who hurt you',
    'when you are done feeling sorry for yourself, the bins',
    'you and your feelings',
    'aw did the big strong man get his feelings hurt',
  ],
  allows: [
    "stop crying, it's going to be ok",
    "I'm too sensitive today, ignore me",
    'you are not overreacting, she was rude',
    'the skin there is so sensitive',
    'we have to deal with it on Monday',
    'calm down puppy, walkies soon',
    "stop crying babe, I've got you",
    'that film was so dramatic',
    'is the baby crying?',
    'I make drama sometimes, sorry',
    'nobody died thank God, only the bumper',
  ],
};
