import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Keeping score of who does it all. Source: Gottman Institute, softened start-up. */
export const pattern = definePattern({
  id: 'unfair-load',
  family: 'criticism',
  strength: 'strong',
  match: [
    '^ [some #partner ~ would !(kill|love|die) ~6]',

    '[(sat|sit|sitting|lay|lie|lying) ~ (on|in|around) your ~ (ass|bum|butt|backside|phone|bed) ~ all (day|night|weekend|morning|week) ~6]',

    '[(i am not|am i) your (maid|mother|father|mom|dad|secretary|servant|slave|therapist|cook|cleaner|bank|assistant|punching)]',
    '[i am ~ (once again)? ~ the only one who ~6]',
    '[(one of us|someone|somebody) (has|got) to ~ (be !(here|there|home|in)|act|pay|want) ~6]',
    '[(treat*|use*|live|living|come and go) ~~5 like (it is)? (a|an|your) ~ (hotel|taxi|atm|restaurant|servant|maid|doormat) ~6]',
    '[some of us (have|had|work) ~6]',
    '[you (do|did|have done) ~ (nothing|fuck all)] !(wrong|about|but|monstrous|to|for)',
    '<!#cond [you (sit there ~3 and !i|just (sit|stood|stand|sat) (there|on)) ~6]',
    '[(i|me) ~ (do|did|have to do|pay for) ~ ~ (everything (around|for|here|myself|alone|while)|all the (work|cleaning)) ~6]',
    '[everything ~ (falls on|is left to|gets left to|is up to) me]',
    '[you ~ (leave|left|dump) everything (to|on) me]',
    '[why am i ~ the only (one|adult|person|grown up) ~6]',
    '[you ~ (do|did|have) not ~ ~ (lift*|contribute*|move* (a|one|any) finger) ~6]',
    '[(and|while|but) you ~ (scroll|lounge|(sit|sat|lie|lay|stand|stood) ~ (there|around|on (your|the))) ~6]',
    '[you ~ (treat|treated|talk to|speak to|look at) ~ (me|us|him|her|them|people|(the|your) ~1) ~ like ~6]',
    '{!question} <!#cond [you (are|were) ~ too ~ (busy (to|with|keeping|playing|being)|(lazy|proud|cheap|drunk|stupid|selfish) to) ~6]',
    '[you ~ (take|took) (me|us|everything|it all) for granted]',
    '{!question} [you (chose|choose|picked|pick|put) ~4 (over|before|above|ahead of) (me|us|your|our) ~2]',
    '[i ~ (might|may) as well ~ (be (single|alone|talking|invisible)|live alone|not exist) ~6]',
  ],
  unless: ['like ~ (a|an)? ~ (queen|king|princess|prince|adult|adults|gold|royalty|family)'],
});

export const note: PatternNote = {
  because: 'It keeps a score, and a score invites a counter-score.',
  source: 'Gottman Institute, softened start-up',
};

export const examples: PatternExamples = {
  nudges: [
    'what am I, your cook? am i your servant?',
    'some husbands would say thank you',

    "you're too busy playing that game to notice her",

    'sat on ur arse all day again',
    'you come and go like it is a hotel',
    'You treat her like dirt',
    'you did not move one finger for the party',
    'some of us have work in the morning',
    'You just sat there and let her insult me',
    'You leave everything to me',
    'and you lie there on your phone',
    'I am not your mother',

    "I'm not your maid",
    'I do everything around here',
    'you do nothing all day',
    'i am once again the only one who cares',
    'one of us has to be the adult',
    'I have to do everything around here, every day',
    'Everything falls on me in this marriage',
    'while you sat there scrolling I packed the whole car',
    'I might as well live alone',
    'why am I the only adult in this flat',
    'You talk to me like I am the help',
    'you were too busy to pick up your own son',
    'you always take me for granted',
    'You chose the lads over us again',
  ],
  allows: [
    'somebody has to be here for the plumber',

    'some husbands would kill for this pie',

    'you treat me like a queen',
    'stay in your warm bed all morning if you like',
    'you talk to the kids like adults, I like that',

    'one of us has to pick up Leo at 5',
    "I'm not your boss, you are free",
    'I do the bins on Mondays',
    'is this a hotel or a hostel?',
    'you do not have to do anything today',
    'someone has to feed the cat',
    'you sit there and I will get the drinks',
    'I did everything in the wrong order, sorry',
    'dinner is on me',
    'if you are too busy to come that is fine',
    'are you too tired to cook? I can',
    'you put sugar before milk, right?',
    'am I the only one who liked it?',
  ],
};
