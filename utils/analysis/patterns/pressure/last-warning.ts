import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Warnings and countdowns. Source: Nonviolent Communication, requests and demands. */
export const pattern = definePattern({
  id: 'last-warning',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[last (warning|chance)]',
    '[i am warning you] ~3',
    '[i ~ (will not|am not going to) ~ (ask|tell|say) ~ (it|you|this)? ~ nicely? ~ again]',
    '[you have got? ~ (until|till|one|10) ~ (minutes|#weekday|midnight|8) ~ (to|or)] !spare',
    '[one more ~6 and (i|we|it) (am|will|is|are|what)] ~4',
    '[(try me|see what happens|you will see|do not test me|do not make me ~4)] $',
  ],
  unless: ['(tickets|shy|full|bank|table)'],
});

export const note: PatternNote = {
  because: 'A warning puts you above them.',
  source: 'Nonviolent Communication, requests and demands',
  reword: ['observation', 'need', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'last warning',
    "I'm warning you",
    "I'm not going to ask again",
    'you have until Friday to decide',
    "one more word and I'm gone",
    'try me',
  ],
  allows: [
    'last chance to buy tickets!',
    "next time and we'll get the window table",
    "I'm not going to ask again, I'm too shy",
    'you have five minutes to spare?',
    'the bank sent a final warning letter',
    "one more and I'm full",
  ],
};
