import { defineKindness } from '../define-pattern';

/** Meeting halfway. */
export const kindness = defineKindness({
  id: 'compromise',
  match: [
    'meet (you|me|in the) (halfway|middle)',
    '(how about|what if) (we|i|if (we|i|you)) ~4',
    '(can|could|should|shall|will)? (we|us) ~ (can|could|will)? ~ #together',
    'i (can|will|could) ~5 (if you|and you|in return|instead|so you)',
    'if you ~5 i (can|will|could)',
    '(you (decide|choose)|up to you|whatever (you (want|like)|works) (is|for)? ~2)',
    '(does|would) (that|this) work',
    '(deal $|that is fair|fair (enough|point))',
    '(you are right|you have a point|i see your point)',
  ],
  unless: ['(or else|leaving you|fuck|shut up|divorce|regret)'],
});
