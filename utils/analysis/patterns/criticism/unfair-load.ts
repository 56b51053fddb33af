import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Keeping score of who does it all. Source: Gottman Institute, softened start-up. */
export const pattern = definePattern({
  id: 'unfair-load',
  family: 'criticism',
  strength: 'strong',
  match: [
    '[i (do|did) ~ ~ everything ~ around here]',
    '[i am not your (maid|mother|mom|secretary|servant|therapist)]',
    '[i am ~ (once again)? ~ the only one who ~4]',
    '[(one of us|someone|somebody) (has|got) to ~ (be|act|pay|want) ~4]',
    '[you live ~3 like (a|an) hotel]',
    '[this is not a hotel]',
    '[some of us (have|had|work) ~3]',
    '[you (do|did) nothing] !(wrong|about|but)',
    '[you (sit there ~3 and|just (sit|stood|stand|sat) (there|on))]',
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
  ],
  allows: [
    'one of us has to pick up Leo at 5',
    "I'm not your boss, you are free",
    'I do the bins on Mondays',
    'is this a hotel or a hostel?',
    'you do not have to do anything today',
    'someone has to feed the cat',
  ],
};
