import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Turning the complaint round. Source: Gottman Institute, defensiveness: counter-attack. */
export const pattern = definePattern({
  id: 'you-are-the-one',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '<!(are|were|is|was|be|to|for) [you (are|were)? the one (who|that|with|making|always|#harming|being|doing|acting|obsessing|insulting) ~6]',
    '[(maybe|have you considered|ever think) ~ that? ~ (you are ~ the problem|it is you|the problem is not me|it is not me)]',
    '[i am the one (who|that) ~ (has to|always|does|pays|gets|ends up) ~6]',
  ],
  unless: ['you (are|were) the one ~ (who|that) ~ (makes|made|needs|saved|helped|taught)'],
});

export const note: PatternNote = {
  because: 'It answers their point with a counter-point, so neither is heard.',
  source: 'Gottman Institute, defensiveness: counter-attack',
};

export const examples: PatternExamples = {
  nudges: [
    'maybe the problem is not me',
    'you the one always lying',

    "You're the one who never calls",
    "no, you're the one with the problem",
    "maybe you're the problem",
    'actually you are the one making this hard',
    'well you are the one who booked it',
    "I'm the one who always says sorry",
  ],
  allows: [
    "you're the one for me",
    "he's the one who forgot, not you",
    "you're the one who makes me laugh",
    'are you the one with the red car?',
    "maybe you're tired",
    'I cook and you wash up, deal',
    'it was you who made my day',
    'I am the one who left the tap on, sorry',
  ],
};
