import { defineKindness } from '../define-pattern';

/** Thanks and praise for what they are or did. */
export const kindness = defineKindness({
  id: 'appreciation',
  match: [
    '(thanks|thank you|cheers|thankful|grateful) !(god|goodness|for nothing)',
    '(appreciate|appreciated) (it|you|that|your|this|everything|how|all)',
    '(proud|grateful|lucky) (of|for|to have|that) (you|your)',
    '(good|great|nice|amazing|fantastic) (job|work)',
    'well done !(genius|einstein)',
    'you (are|were) ~ (the best|a (star|legend|genius|lifesaver)|(a|an) (great|amazing) ~2|talented|helpful|#kind)',
    'you did ~ (well|great|it)',
    'that (is|was) so? #kind of you',
    '(means|meant) (a lot|so much|the world|everything) to me',
    '(congrats|congratulations)',
    'i (love|loved|like|admire) (how|what|it when|the way|your|that) ~ you?',
  ],
  unless: [
    '(thanks|thank you) for (nothing|ruining|wasting)',
    'of the year',
    '(congrats|congratulations) (on|for) (ruining|surviving|losing)',
    'no thanks',
  ],
});
