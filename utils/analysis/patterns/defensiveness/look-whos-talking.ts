import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Denying them the right to complain. Source: Gottman Institute, defensiveness: counter-attack. */
export const pattern = definePattern({
  id: 'look-whos-talking',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[do not you dare ~ (tell|lecture|judge|blame|accuse) (me|us) ~6]',
    '[you ~ (have|had|got|have got) ~ (the|some|a) ~ (nerve|neck|cheek|gall|audacity) ~6]',
    '[you (are in no position to|have no right to|have no legs? to stand|are the last person (to|who)) ~6]',

    '^ [look who is talking]',
    '^ [you can talk] ($|when you)',
    '[you are one to talk]',
    '[speak for yourself]',
    '[(rich|bold|ironic|coming) ~ (coming|from) from? (you|someone who|(a|the) #people who) ~6]',
    '[says (the (one|#people) (who|with)|(mr|mister|mrs|miss|captain) ~1) ~6]',
    '[(do not|you do not get to) you? ~ (lecture|judge|preach|criticize|teach me|tell me (how to|what (to|i))|talk to me about) ~6]',
    'so? [before you (say !(no|yes|anything)|start !(work|the|your|on (the|your|my))|blame|point|judge|lecture|accuse|come (for|at)) ~6]',
    '[(pot (calling|kettle)|practice what you preach|you of all people|pot ,? meet)]',
    '[(no|not|never) ~~3 (lecture|lectures|lectured|lessons|advice) ~~4 (from|by) (you|someone|somebody|a #people) ~6]',
  ],
  unless: [],
});

export const note: PatternNote = {
  because: 'It says they have no right to speak, and leaves the point unanswered.',
  source: 'Gottman Institute, defensiveness: counter-attack',
};

export const examples: PatternExamples = {
  nudges: [
    'says captain perfect',
    'you can talk',
    'before you judge me look at the state of your car',
    'I will not be lectured by someone who missed the birth',
    'I need no lectures from you',
    "Don't you dare blame me for it",
    "you've got the cheek to complain about noise",
    'you have no right to question me',
    'so before you start, I paid it',

    "look who's talking",
    'rich coming from you',
    "you're one to talk",
    'speak for yourself',
    'says the one who sleeps till noon',
    "don't lecture me about money",
    'coming from someone who left dishes for a week',
    'that is the pot calling the kettle black',
  ],
  allows: [
    'no advice from the doctor yet, you ok?',
    'before you start work can you ring the vet',
    'the last person to leave locks up, can you?',
    'before you say anything, happy birthday',

    "look who's here, the cat",
    'can you talk now?',
    'funny coming home to a quiet house',
    "don't tell me the ending",
    'before you say no, look at the price',
    "he can judge the cakes, I'll serve",
    'a parcel is coming from the seller',
    'you should talk to your GP',
    'is she coming from work?',
  ],
};
