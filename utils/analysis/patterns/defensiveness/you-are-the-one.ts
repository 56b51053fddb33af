import { definePattern, type PatternExamples } from '../define-pattern';

/** Turning the complaint round. Source: Gottman Institute, defensiveness: counter-attack. */
export const pattern = definePattern({
  id: 'you-are-the-one',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[(you are|well you are|no you are|maybe you are|but you are|actually you are) the one (who|that|with|always|making|being|acting|doing|saying|causing) ~4] !(here)',
    '[(you are|maybe you are|no you are) the (one with the|real) (problem|issue|issues)]',
    '[(maybe|perhaps|have you (ever)? (considered|thought)|did you ever think) ~ (that)? ~ (you are|the problem is|it is|it might be) ~ (the (problem|issue)|you $)] !(tired|hungry|sick|right|late|at)',
    '[(i) ~ (work|worked|cook|cooked|cleaned|clean|carry|raise|raised) ~~7 (while|and) you ~ (sit|sat|play|played|lie|lay|do nothing|did nothing|watch|sleep|slept|can not|complain|moan)]',
  ],
  unless: [
    'you are the one ~ (for me|i (love|want|need)|who (makes|made|keeps|taught|helped|inspired|understands))',
    '{question} (are you|deal)',
  ],
  because: 'It answers their point with a counter-point, so neither is heard.',
  source: 'Gottman Institute, defensiveness: counter-attack',
  reword: ['observation', 'feeling', 'question'],
});

export const examples: PatternExamples = {
  nudges: [
    "You're the one who never calls",
    "no, you're the one with the problem",
    "maybe you're the problem",
    'actually you are the one making this hard',
    'well you are the one who booked it',
    'I cook and clean while you play games',
  ],
  allows: [
    "you're the one for me",
    "he's the one who forgot, not you",
    "you're the one who makes me laugh",
    'are you the one with the red car?',
    "maybe you're tired",
    'I cook and you wash up, deal',
  ],
};
