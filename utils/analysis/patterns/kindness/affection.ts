import { defineKindness } from '../define-pattern';

/** Love, longing, warmth and good wishes. */
export const kindness = defineKindness({
  id: 'affection',
  match: [
    '<!#not-lover (love|adore|miss|missed|kiss|hug) ~ (you|us) ~ !(to|when|on|at|by)',
    '(loving|missing|(thinking|thought|dreaming) (of|about)|(am|fell|falling|^) in love with|not (lose|forget)) you $',
    '(i ~ care about|can not wait to (see|hold|kiss)) you',
    'you (are my|mean the?) whole? (life|everything|world|heart|#dear)',
    '#endearment',
    '(hey|hi|hello|thanks|thank you|morning|night) (#dear|babe)',
    'my ~ (love|dear|angel|princess|sunshine) !(friend|fellow|man)',
    '{loving} ^^ _',
    '(sweet dreams|sleep (well|tight)|night night|love lots|i need you $$)',
    '(happy|merry) (birthday|anniversary|valentine|christmas|xmas|new year|diwali|eid) !(to me)',
    '(wish|wishing) you ~ (a|all|many|very|happy|peace|luck|lots|well)',
    '#looks-you ~ (pretty $|#beauty !(for|when))',
    '{shouted} ^ good (night|morning)',
  ],
  unless: ['(not|never|#nobody|if (i|you)|people|do you) ~ (love|miss|adore|care) ~ (you|me|us|about)'],
});
