import { defineKindness } from '../define-pattern';

/** Love, longing and warmth. */
export const kindness = defineKindness({
  id: 'affection',
  match: [
    'i ~ (love|adore|miss|missed) (you|us) !to',
    '^ (love|miss) you ~2',
    '(miss*|love*|kiss*|hug|hugging|thinking (of|about)|dreaming of) you',
    'can not wait to (see|hold|hug|kiss) you',
    '(hugs|kisses|xoxo|xxx|cuddles)',
    '(night|morning|sweet dreams|sleep well) ~ my? #dear',
    '(my|hey|hi|hello) #dear',
    'you are my (life|everything|world|person|favorite|#dear)',
    'you (look|looked|are) ~ (beautiful|gorgeous|handsome|stunning|cute|sexy|lovely)',
    'i am so? ~ in love with you',
    'i care (about|for) you',
  ],
  unless: ['(do not|did not|never) (love|miss|adore|care) ~ (you|me|us)', 'do you'],
});
