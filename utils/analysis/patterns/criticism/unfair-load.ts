import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Keeping score of who does it all. Source: Gottman Institute, softened start-up. */
export const pattern = definePattern({
  id: 'unfair-load',
  family: 'criticism',
  strength: 'strong',
  match: [
    '[i am not your (maid|mother|mom|secretary|servant|slave|therapist|cook|cleaner|bank|assistant|punching)]',
    '[i am ~ (once again)? ~ the only one who ~6]',
    '[(one of us|someone|somebody) (has|got) to ~ (be|act|pay|want) ~6]',
    '[you live ~3 like (a|an) hotel ~6]',
    '[this is not a hotel]',
    '[some of us (have|had|work) ~6]',
    '[you (do|did|have done) ~ (nothing|fuck all)] !(wrong|about|but|monstrous|to|for)',
    '<!#cond [you (sit there ~3 and !i|just (sit|stood|stand|sat) (there|on)) ~6]',
    '[(i|me) ~ (do|did|have to do|pay for) ~ ~ (everything (around|for|here|myself|alone|while|$)|all the (work|cleaning)) ~6]',
    '[everything ~ (falls on|is left to|gets left to|is up to) me]',
    '[you ~ (leave|left|dump) everything (to|on) me]',
    '[why am i ~ the only (one|adult|person|grown up) ~6]',
    '[you ~ (do|did|have) not ~ ~ (lift*|contribute*) ~6]',
    '[and you (sit|lie|lay|sat|stand|stood) ~ (there|around|on your) ~6]',
    '[while you ~ (scroll|lounge|(sit|sat) (there|on|around)) ~6]',
    '[you (treat|talk to|speak to|look at) (me|us) ~ like ~6]',
    '{!question} <!#cond [you (are|were) ~ too ~ (busy|lazy|proud|cheap|drunk|stupid|selfish) to ~6]',
    '[you ~ (take|took) (me|us|everything|it all) for granted]',
    '{!question} [you (chose|choose|picked|pick|put) ~4 (over|before|above|ahead of) (me|us|your|our) ~2]',
    '[i ~ (might|may) as well ~ (be (single|alone|talking|invisible)|live alone|not exist) ~6]',
  ],
});

export const note: PatternNote = {
  because: 'It keeps a score, and a score invites a counter-score.',
  source: 'Gottman Institute, softened start-up',
  reword: ['observation', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    "I'm not your maid",
    'I do everything around here',
    'you do nothing all day',
    'i am once again the only one who cares',
    'this is not a hotel',
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
