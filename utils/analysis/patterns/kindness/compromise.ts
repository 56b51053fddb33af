import { defineKindness } from '../define-pattern';

/** Meeting halfway. */
export const kindness = defineKindness({
  id: 'compromise',
  match: [
    '(how about|what if|what about) (we|i|you and i|if (we|i|you)) ~4',
    '(meet|met) (you|me|each other|in the) (halfway|half way|middle)',
    '(can|could|shall|should|let|maybe|perhaps) (we|us) ~ (both|each|take turns|split|share|agree|find a (way|time|balance|middle)|compromise|figure (it|this) out|work (it|this) out|alternate|try both|do both|decide together)',
    '(we) (can|could|will) (do|try|split|share|take turns|each|both|find|work|figure|decide|compromise|meet|alternate) ~3',
    '(i) (can|will|could|am happy to|am willing to|would be happy to) ~5 (if you|and you|in (return|exchange)|instead|next time|so you|while you)',
    '(if you) ~5 (i (can|will|could))',
    '(you (choose|pick|decide)|up to you|your (choice|call)|whatever (you (prefer|want|like)|works) (is|for)? ~2)',
    '(does|would|will) (that|this) work (for you)?',
    '(fair (enough|deal|point)|deal $|sounds (fair|good)|that is fair)',
    '(good|fair) (point|compromise)',
    '(you are right|you have a point|i agree|i see your point)',
    '(i will|i can) (give|let) you ~6 (if|for|and)',
  ],
  unless: ['(or else|leaving you|fuck|shut up|divorce|regret)'],
});
