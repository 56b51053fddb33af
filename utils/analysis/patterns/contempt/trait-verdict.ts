import { definePattern, type PatternExamples } from '../define-pattern';

/** An adjective that judges the whole person. Source: Gottman Institute, criticism and contempt against complaint. */
export const pattern = definePattern({
  id: 'trait-verdict',
  family: 'contempt',
  strength: 'strong',
  match: [
    '<!#cond @you-are !(not) (a|an)? #trait-sure !(of me|in bed|good|man who|smart|to)',
    '<!#cond you ~ (are|were|can be) (so|such a|such|too|very|really|fucking|beyond|truly|just|being so|being|just so|completely|really so|actually so|the most|that|this) ~ (a|an)? (#trait) !(good|amazing|beautiful|talented|smart|cute|lucky|about your|because)',
    'how (can|could) (you|someone|anyone|one person|a person) ~ be (so|this|that|such a|such an) ~ (#trait|#insult|#soft-trait)',
    'how (#trait-sure) (are you|can you be|can you get|do you have to be|could you be)',
    'you have to be ~ the (most #trait|worst|dumbest|laziest|rudest|meanest|stupidest|cheapest) ',
    'you (are|were) ~ the (most #trait|dumbest|laziest|rudest|meanest|stupidest|cheapest|pettiest|worst) ~4',
    'you ~ (are|can be) (a|an|such a|such an|one) ~ (#trait|terrible|bad|horrible|shit|shitty|lousy|crap|awful|poor|sad|sick|nasty|miserable) ~ (person|man|woman|human|human being|partner|husband|wife|boyfriend|girlfriend|mother|father|mom|dad|parent|friend|boy|girl|old man|individual)',
    '(are|were) you (just|really|always|seriously|actually|honestly|that|this|so|fucking|literally) ~ #trait-sure',
    '{question} are you ~ (that|this|so) ~ (stupid|dumb|selfish|lazy|blind|thick|dense|cruel|petty|insecure|naive|heartless|gullible) $$',
    '<!#cond @you-are (and|both) #trait-sure',
    '<!#cond you ~ (are|were) (too|way too|so) ~ (#trait-sure|fat|ugly|old|slow|thick|blind) to',
    '(do not|stop|quit) be* (so|such a|such|this|that) ~ (#trait|difficult|defensive|#insult)',
    'you and your [~1 (#trait|stupid|precious|lazy|fat|crazy|drunk) (ass|mouth|family|friends|mother|self|head|brain|face)]',
    '[your ~ (#trait-sure|fat|lazy|sorry|drunk|stupid|dumb|big|big fat) (ass|mouth|brain|excuse|excuses|self|face|behaviour|behavior|attitude|drama|games|lies|bullshit)]',
    'you ~ (lack|have zero|have no|have not got any|have not an ounce of|do not have any|do not have an ounce of) ~ (empathy|respect|class|shame|integrity|backbone|spine|guts|balls|self respect|manners|morals|brains|brain|common sense|compassion|conscience|heart|soul|taste|self awareness|decency|discipline|honour|honor|dignity|perspective|ambition|feelings|feeling|loyalty)',
  ],
  unless: [
    'i (was|am|feel|felt)',
    'not (so|as|that) #trait',
    '(worry|scared|afraid|glad|sorry) (that|if)? you',
    'you are ~ (crazy|insane|sick|unbelievable|ridiculous) (good|talented|smart|beautiful|hot|cute|strong|lucky|fast|funny)',
  ],
  because: 'It reads as a verdict on who they are, not on what happened.',
  source: 'Gottman Institute, criticism and contempt against complaint',
  reword: ['observation', 'feeling', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    "you're pathetic",
    "ur so selfish it's unreal",
    'You are being completely ridiculous and rude about this.',
    'how can you be so cruel to your own sister',
    "You're a terrible father.",
    'are you really that stupid',
    'get your lazy ass off the sofa',
    "you have no backbone when she's around",
  ],
  allows: [
    "you're crazy good at this",
    'I feel so stupid',
    'are you sick? you sounded rough',
    'you are so sweet to worry',
    'she is so rude to the staff',
    "you're not selfish for wanting a night off",
    "if you're too lazy to cook we can order in",
    "I was cruel to you and I'm sorry",
  ],
};
