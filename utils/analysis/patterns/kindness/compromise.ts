import { defineKindness } from '../define-pattern';

/** Meeting halfway. */
export const kindness = defineKindness({
  id: 'compromise',
  match: [
    '(meet (you|me|us|in the)? (halfway|middle)|(in the middle|middle ground|a compromise) !of)',
    '(how about|what if) (we|i|if (we|i|you)) ~3',
    '(can|could|shall|should|let|maybe|would) (we|us) ~ (can|could)? ~ #together',
    '(^ ~ swap you|i am easy $|truce|that is fair|fair enough)',
  ],
  unless: ['(or else|leaving you|fuck|shut up|divorce|regret|how about you)'],
});
