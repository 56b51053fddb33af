import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A threat to hurt or kill. It is never reworded. Source: Safety rules for threats; Duluth model. */
export const pattern = definePattern({
  id: 'threat-body',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[i ~ swear? ~ i? ~ (@will|would|could|should) ~ #violence (you|your (neck|face|legs))] !(up|in|at|with)',
    '[i @will ~ (hurt|kill) myself ~4]',
    '^ [i kill you] ~2',
    '[you are going to ~ (die|get hurt|pay for (this|that|it))] !(when you see|of) ~3',
    '[i @will ~ (smash|burn) ~ (your ~1|all your) ~3]',
    '[i @will (make (you|your life) ~ (hell|pay)|ruin you)] ~2',
    '[(the (dog|cat) goes|say goodbye to (the|your) (dog|cat)) ~4]',
    '[i @will (stop eating|end it all) ~3]',
    '[i know where you (live|sleep)] ~2',
    '[if you ~~8 i @will ~3 (kill|hurt|hit) (you|myself|him|her|them) ~3]',
  ],
  unless: ['#playful', 'i (could|would) never'],
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
