import { defineKindness } from '../define-pattern';

/** Thanks and praise for what they are or did. */
export const kindness = defineKindness({
  id: 'appreciation',
  match: [
    '(thanks|thank you|thank u|cheers|thankful|grateful) !(god|goodness|for nothing)',
    '(i)? (really|so|truly)? (appreciate|appreciated) (it|you|that|your|this|everything|how|all)',
    '(proud|grateful|thankful|lucky) (of|for|to have|that) (you|your|u)',
    '(i am|we are) (so|very|really)? (lucky|grateful|blessed) (to have|to know|for|that) ~2',
    '(good|great|nice|amazing|excellent|awesome|fantastic) (job|work)',
    'well done !(genius|einstein)',
    'you (are|were) ~ (the best|amazing|awesome|wonderful|incredible|brilliant|so kind|so sweet|so thoughtful|very kind|a star|a legend|a genius|a lifesaver|a great ~2|an amazing ~2|so good (at|to)|so talented|great at|kind|sweet|so helpful|fantastic|perfect|so smart|so funny|so nice|lovely)',
    'you did ~ (great|amazing|brilliantly|well|so well|a great|an amazing|good|it)',
    '(that is|that was) (so|very|really)? (sweet|kind|thoughtful|nice|generous|lovely) of you',
    '(means|meant) (a lot|so much|the world|everything) to me',
    '(could not|can not) have done (it|this) without you',
    '(congrats|congratulations)',
    'i (love|loved|like|liked|enjoyed|admire) (how|what|the way|it when|your|that) ~ (you)?',
  ],
  unless: [
    '(thanks|thank you) for (nothing|ruining|wasting)',
    'of the year',
    '(congrats|congratulations) (on|for) (ruining|surviving|losing)',
    'no thanks',
  ],
});
