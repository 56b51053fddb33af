import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** One thing they did, told as an accusation with you at the front. Source: Gottman Institute, softened start-up. */
export const pattern = definePattern({
  id: 'what-you-do-wrong',
  family: 'criticism',
  strength: 'mild',
  match: [
    '^ [i do not ~ believe you] $',
    '^^ [you are ~ wrong] $$',

    '{!question} <!#cond [you (are|were) ~ (avoiding|hiding something|the one who)]',
    '{!question} <!#cond [you (are|were) ~ not (listening|helping|trying|making any)]',
    '[you (should|could) have ~ (told|thought|listened|picked|left)]',
    '[(i am)? ~ disappointed (in|with|by) you]',
    '[you (expect|expected) me to ~6]',
    '[you keep (saying|asking|telling|interrupting)]',
  ],
  unless: ['the one who (makes|made)'],
});

export const note: PatternNote = {
  because: 'A sentence that starts with you and a fault is often heard as an attack.',
  source: 'Gottman Institute, softened start-up',
};

export const examples: PatternExamples = {
  nudges: [
    "I don't believe you",
    'You are so wrong.',

    'You could have picked up the phone, just once',
    'you expect me to read your mind',
    'ur the one who wanted this house',
    'you should have told me',
    "I'm disappointed in you",
    'you keep interrupting',
    'ur not listening again',
  ],
  allows: [
    'You should have been there, it was hilarious',
    'I do not believe you need a visa for Spain',

    'You were supposed to be here at six',
    'you left your scarf here',
    'did you forget the milk?',
    "you're the one who makes me happy",
    'I think you forgot your charger',
    'he ignored me the whole party',
    "don't worry if you forgot it",
  ],
};
