import { defineKindness } from '../define-pattern';

/** Thanks and praise for what they are or did. */
export const kindness = defineKindness({
  id: 'appreciation',
  match: [
    '<!(no|say|said|a|single) (thanks|thank you|cheers !$|thankful|grateful) !(god|goodness|to|for? #no-thanks)',
    '(i|we|really|much|so|^^) ~ (appreciate|appreciated) !(if|a)',
    '(proud|grateful|thankful|lucky|blessed) (of|for|to have|that|with|i (have|got)) (you|your)',
    '^ ~ #nice (job|work|post|effort|answer|advice) !(i|that)',
    '<!(if|when|think|wish|hope|like) (#looks-you|your ~2 (is|was|looks)) ~ (a|an|the|such a)? ~ #lovable !(of|for|enough|when|with that)',
    '#looks-you ~ (pretty $|#beauty !(for|when))',
    '(kind|sweet|nice|good|thoughtful|lovely) of you',
    '(you|that|this|it) ~ (made|makes|making) (me (laugh|smile|cry|happy|feel (better|good|special))|(my|our) day)',
    '(means|meant) ~ (a lot|so much|the world|everything)',
    '(congrats|congratulations)',
    '^ (good|great|fair play|kudos|props|credit) (for|on|to) you',
    'i ~ (love|loved|like|liked|admire|enjoyed) ~ (your|how you|the way you|it when you|that you|you for)',
    '(what i would do|could not have done (it|this)) without you',
    'you (are|have)? ~ (nailed|killing|crushed|rocked) (it|the|that)',
    'glad you (brought|told|asked|came|said|did|shared|are so)',
    '(best|loveliest|kindest|sweetest) ~2 (i have|ever) ~ (ever|had|seen|got|read)',
    '(this|that) is ~ (awesome|amazing|brilliant|fantastic|wonderful)',
    '{!question} you (did|are doing|gave|made|got|wrote) ~ (a|the|some|such a)? ~ #lovable',
  ],
  unless: [
    '(of the year|i guess|genius|your majesty|of you to (join|remember|notice)|(tell|told) ~2 (thanks|thank you))',
    '(congrats|congratulations) (on|for) (ruining|surviving|losing|raising)',
    '(let me know|never mind|please) ~~8 (thanks|thank you|cheers)',
  ],
});
