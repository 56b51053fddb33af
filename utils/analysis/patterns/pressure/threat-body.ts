import { definePattern, type PatternExamples } from '../define-pattern';

/** A threat to hurt or kill. It is never reworded. Source: Safety rules for threats; Duluth model. */
export const pattern = definePattern({
  id: 'threat-body',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[(i|i ~ (swear|promise) i) ~ (will|am going to|am gonna|would|could|ought to|should|want to|wanna|have to|could just|would love to) ~ (kill|murder|strangle|choke|stab|shoot|beat|punch|slap|smack|hit|hurt|bury|smash|break|knock|burn|drown|crush|end|destroy|gut|cut|throttle|bash|poison|rape) (you|your (face|neck|legs|bones|arm|head|teeth|skull|nose|mother|kids|dog|cat|family|jaw)|the (dog|cat|kids|baby)|yo (ass|face)|u)] !(with kindness|up (later|after|about|when)|feelings|a text|in (cards|chess|scrabble|mario)|at)',
    '[i (will|am going to|swear i will) ~ (kill|hurt|hit|beat|stab|shoot) (him|her|them)] !(with kindness|up|in|at)',
    '[(i will|i am going to|ill) ~ (hurt|kill|harm|cut|hang|shoot|drown|off) (myself|me) ~4]',
    '^ [(i kill you|i will kill you all|i will end you|i will end your life)] ~2',
    '[(you are|u) (going to|gonna) ~ (die|get (hurt|beaten|slapped|punched|it|hit)|bleed|pay for (this|that|it)|wish you were dead|be (dead|buried|next)|get what is coming|end up (dead|in hospital|in a hospital|in the hospital))] !(of (laughter|laughing|happiness|boredom)|laughing|when you (see|hear|taste)|for (lunch|dinner|the)) ~3',
    '[(if you|next time you|if i (see|catch|find)) ~~8 (i (will|am going to|swear)) ~3 (kill|hurt|hit|break your|smash|slap|beat|burn|stab|shoot|punch|murder|bury) ~3]',
    '[(i (will|am going to)) (put|throw) (my (fist|hand|hands|foot)|you) (through|in your face|on you|down the stairs|out the window|in (hospital|the hospital|the ground|a grave)|against)] ~2',
    '[(i (will|am going to)) ~ (break|smash|burn|destroy|trash|wreck|throw out|cut up|rip up|sell|set fire to) ~ (everything you|all your|your (car|phone|laptop|stuff|things|clothes|house|guitar|xbox|playstation|computer|shit|ps5|bike|records)|the (house|car|place|windows)) ~3] !(by accident|if you want|on ebay for)',
    '[(watch your back|sleep with one eye open|you are a (dead man|dead woman)|i will (find|hunt) you|you do not know what i am capable of|you have no idea what i can do|i know where you (live|work|sleep)|accidents happen)] ~2',
    '[(i (will|am going to)) (make (you|your life) ~ (pay|suffer|regret|hell|a living hell|miserable|bleed|sorry|beg)|ruin (you|your (life|career|name|reputation))|destroy (you|your (life|career|name|reputation))|teach you (a lesson|to)|show you what ~3)] ~2',
    '[(the (dog|cat|puppy|rabbit) (goes|dies|will be (gone|dead)|is (gone|dead)|gets (hurt|put down))|say goodbye to (the|your) (dog|cat|car|laptop|ps5|xbox|things)) ~4]',
    '[(you (will|are going to) (find|come home to)) ~ (me|my body) (dead|hanging|in the garage|gone for good)] ~2',
    '[(if you (leave|go|break up|walk|divorce|hang up|block)) ~~6 (i will|i am going to|im gonna|ill) ~ (kill|hurt|die|end|cut|jump|take all|overdose|do something (stupid|bad)|end it|not be (here|alive))] ~3',
    '[(i will|ill|i am going to) (end it all|jump (off|in front of)|take all (the|my) pills|not be alive|drive (into|off) ~2|stop eating|slit my) ~3]',
  ],
  unless: [
    '(laugh|laughing|funny|pizza|chocolate|game|fifa|monopoly|scrabble|chess|mario kart|joke|tickle|kiss|hug|tired|hungry|starving|boss|surprise)',
    'i would kill for',
    '(i (could|would)) (never|not) ',
    '(want|going) to hit you (up|with)',
  ],
  protects: 'threat',
  because: 'This reads as a threat.',
  source: 'Safety rules for threats; Duluth model',
  reword: ['pause'],
});

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
