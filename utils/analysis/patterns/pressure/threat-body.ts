import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A threat to hurt or kill. It is never reworded. Source: Safety rules for threats; Duluth model. */
export const pattern = definePattern({
  id: 'threat-body',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[(i (@will|would|could|should|go)|^^ going to) ~ #violence (you|your (#body|legs|teeth))] !@harmless',
    '^ [i kill you] ~2',
    '[i @will ~ (hurt|kill|cut|hang|harm) myself ~4]',
    '[i @will ~ (end it all|end my life|stop eating|take all (the|my)? pills|jump off (a|the) (bridge|roof|balcony)) ~3]',
    '[(find me (dead|hanging) (tomorrow|when|in|$)|(sorry|happy) when i am (dead|gone)) ~3]',
    '[you @will ~ (die (for|if)|get hurt $|pay for (this|that|it|what))] ~3',
    '[i @will ~ (put (you in the? hospital|my hands on you)|(kick|smash|bash|beat) ~ (your (head|face|teeth) in|the ~1 out of you)) ~3]',
    '[i @will ~ (smash|burn|key|slash|destroy) ~ (your (#thing|car|tyres|clothes|stuff|things|guitar|games)|all your|the (house|car)) ~3]',
    '[i @will ~ (make (you|your life) ~ (hell|pay|suffer)|ruin (you|your life)|finish you|wring your neck)] !at ~2',
    '[i @will ~ (drown|poison|kill|hurt|shoot|get rid of) ~ (your|the|that|this) ~ (dog|cat|#kids)]',
    '[the (dog|cat) goes (if|or i|$)]',
    '[say goodbye to (the|your) (dog|cat)] ~4',
    '[i know where (you|your #family) (live|sleep|lives)] ~2',
    '[(if|before) you ~~8 i @will ~3 (kill|hurt|hit|beat) (you|myself|him|her|them)] !@harmless ~3',
    '[next time ~~5 my (fist|hand)]',
    '[do not make me (hit|hurt|slap|beat) you]',
    '[you @will wish you were (dead|never)] ~2',
  ],
  unless: ['#playful', '#game', 'i (could|would) never', '(hate|think|feel) ~3 i (will|would|could) ~ hurt'],
  protects: 'threat',
});

export const note: PatternNote = {
  because: 'This reads as a threat.',
  source: 'Safety rules for threats; Duluth model',
  reword: ['pause'],
};

export const examples: PatternExamples = {
  nudges: [
    "I'll kill you",
    "I swear I'm going to break your neck",
    "if you leave I'll kill myself",
    "you're going to pay for this",
    'I will smash your laptop',
    'say goodbye to the dog',
    "I'll make your life hell",
  ],
  allows: [
    'I could kill for a pizza',
    "I'll kill you at Mario Kart tonight",
    "you're going to die when you see this video",
    'I would never hurt you',
    "I'll hit you up later",
    "he said he'd kill me",
    "I'm going to kill the boss in this game",
  ],
};
