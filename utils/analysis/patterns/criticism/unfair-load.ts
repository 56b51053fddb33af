import { definePattern, type PatternExamples } from '../define-pattern';

/** Keeping score of who does it all. Source: Gottman Institute, softened start-up. */
export const pattern = definePattern({
  id: 'unfair-load',
  family: 'criticism',
  strength: 'strong',
  match: [
    '[(i|i always|i have to|i always have to) (have to|do|did|am doing|must|always|am left) ~ (do)? ~ (everything|all the (work|housework|cleaning|cooking|chores|planning|parenting|thinking)) ~ (around here|in this (house|family|relationship|marriage)|myself|by myself|alone|for (you|us|this family))]',
    '[(i am|i was) not (your|ur) (maid|mother|servant|slave|secretary|therapist|bank|atm|mom|cook|cleaner|nanny|driver|personal ~1|mum|babysitter|property|punching bag|doormat|mammy|employee|pa)]',
    '[(i am) ~ (apparently|once again|always)? ~ the only (one|person|adult|parent) (who|that|in (this|here)|doing|around|here) ~4]',
    '[(one of us|someone|somebody|at least one of us) (has|have|had|needs|got) to ~ (be|act|think|work|pay|do|behave|care|earn|parent|want|take) ~4]',
    '[(you|u) (live|treat (this|our|my) (house|home|place|flat)|use (this|our|my) ~1) ~2 like (a|it is a|an) (hotel|restaurant|hostel|dump|bnb|laundromat|guest|lodger|hotel guest)]',
    '[this is not a (hotel|restaurant|hostel|motel)]',
    '[you (do nothing|did nothing|have done nothing|do not do (anything|shit|a thing|jack)|never do anything|do (jack|fuck all|nothing) ~2|sit (there|around|on your) ~3 (while|and|all|doing|like)|just (sit|stood|stand|sat|lie|lay) (there|around|on))] !(wrong|about it|yet|special|together)',
  ],
  unless: ['(pick up|feed|cat|collect)'],
  because: 'It keeps a score, and a score invites a counter-score.',
  source: 'Gottman Institute, softened start-up',
  reword: ['observation', 'feeling', 'request'],
});

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
