import { defineKindness } from '../define-pattern';

/** Love, longing and warmth. */
export const kindness = defineKindness({
  id: 'affection',
  match: [
    'i ~ (love|adore|miss|missed|luv) (you|u|ya|us) !(to (stop|shut))',
    '^ (love|miss|luv) (you|u|ya) ~2',
    '(miss|missing|love|loving|kiss|hug|hugging|kissing|thinking of|thinking about|dreaming of) (you|u|ya)',
    '(can not|cant) wait to (see|hold|hug|kiss|be with|be home with|cuddle) ~2',
    '(hugs|kisses|xoxo|xoxoxo|xxx|muah|mwah|big hug|hug you|kiss you|cuddles)',
    '(good night|good morning|night|morning|sweet dreams|sleep (well|tight)) ~ (my)? (love|baby|babe|darling|sweetheart|honey|beautiful|handsome|dear|angel|princess|gorgeous)',
    '(my|hey|hi|hello) (love|darling|sweetheart|beautiful|gorgeous|handsome|angel|sunshine|everything|dear)',
    'you are (my|the love of my) (life|everything|world|heart|person|favourite|favorite|sunshine|one|best friend|love|darling|home)',
    '(you look|you looked|you are) ~ (beautiful|gorgeous|handsome|stunning|cute|adorable|sexy|hot|pretty|lovely)',
    '(i) (will always|always|will) (love|be there for|adore) you',
    '(forever|happy) (yours|with you)',
    '(i am) (so|very)? ~ in love with you',
    'i (care|cared) (about|for) you',
  ],
  unless: ['(do not|did not|never) (love|miss|adore|care about|care for) (you|me|us)', 'do you'],
});
