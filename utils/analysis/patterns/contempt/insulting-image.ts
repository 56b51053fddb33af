import { definePattern, type PatternExamples } from '../define-pattern';

/** Hurtful pictures and set phrases that say they are less. Source: Gottman Institute, contempt: hostile humour and insults. */
export const pattern = definePattern({
  id: 'insulting-image',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[you (look like (shit|crap)|look (ugly|fat|disgusting|pathetic)|are (ugly|fat|disgusting))]',
    '[(if you were not|if you are not) ~ (so|such) ~ (#trait|#soft-trait|a|an) ~5]',
    '[(you|we all know you|everyone knows you) ~ (live|living) ~ (in a fantasy|on another planet|in your own (world|head)|in a bubble|like a (pig|slob|student))]',
    '[(head|you have your head|get your head) ~ (up|out of) (your|a ~2) (ass|backside|rear end|arse|own ass)] ',
    '[(the (audacity|nerve|cheek|gall) (is|of|on|you have|to)|what (a)? (nerve|cheek)|you have (got)? (some|a lot of|the|a) (nerve|cheek|neck|gall|audacity)) ~4]',
    '[(you|ya) (are|were) (so|such a)? ~ full of (yourself|it|shit|crap)]',
    '[(go|run) (cry|crying|running|run|whine|sulk|tell) ~ (to|with|about it to) (your|ur) (mother|mom|mommy|daddy|dad|mama|friends|group chat|therapist|sister|mates|brother)]',
    '[(loser|losers|jerk|asshole|dumbass|idiot|moron|bitch) (move|behaviour|behavior|energy)] ',
    '[(you would|you|it would) (lose|forget) your head if]',
    '[(oh)? (you) (think|thought) (you are|you were) ~ (so|better than|god|the boss|hot shit|special|clever|smart|above|funny|all that|too good|king|queen|something)] ~4',
    '[(believe me|trust me|honestly) ,? (you are not) (that|so|all that) ~2]',
    '[(i did not|did not) (know|realise|realize|think) (you|it) (could|was possible) ~ (get|be|sink|stoop) ~ (any)? (lower|worse|this low|so low|dumber)]',
    '[(how low|that is low|a new low|stoop* (this|that|so) low|sink* (this|that|so) low) ~3]',
    '[(look at|listen to|just look at|look what) (yourself|the state of you|you ,? (crying|whining))] !(and smile|you are beautiful|in the mirror and)',
    '[you (are|were) (a|an|the|my)? ~ (biggest|worst|greatest)? ~ (mistake|joke|embarrassment|disappointment|waste|burden|failure|problem)] !(solver|to solve)',
    '[you (are) ~ (just)? disappointing]',
    '[(you|it) (would|will) (look|looks) (stupid|ugly|awful|terrible|ridiculous|fat|cheap) on you]',
    '[(that is|it is|this is) ~ (pathetic|disgusting|laughable|embarrassing) ,? (even for you|coming from you|of you|and you know it)]',
    '[(even for you)] $',
    '^^ [(keep (crying|whining|telling yourself that)|stay mad|seethe)] $',
    '[(are you having|having) (some sort of|a|some kind of) (episode|breakdown|stroke|meltdown)] ',
    '[(as (dumb|ugly|stupid|fat|useless|thick|lazy)) as (you|your ~2|you are)]',
  ],
  unless: [
    '(feel|smell) (good|nice|amazing|lovely|so good|great)',
    'not (a|an|my)? ~ (mistake|burden|failure|disappointment|problem)',
    'look at yourself ~ (so|you are) (beautiful|handsome|gorgeous)',
    '(i|we) (look|stink|smell|feel)',
  ],
  because: 'It belittles them, and the point gets lost in the sting.',
  source: 'Gottman Institute, contempt: hostile humour and insults',
  reword: ['observation', 'feeling', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    'You have some nerve asking me that',
    'go cry to your mother',
    "you think you're better than everyone",
    'the audacity is insane',
    'get your head out of your arse',
    'thats low, even for you',
  ],
  allows: [
    'you look so fat and happy in that baby picture haha',
    'you are not a burden to me, ever',
    'you smell amazing tonight',
    "run and tell your mum dinner's ready",
    'that photo is embarrassing, delete it please',
    "do you think you're better? is the fever gone?",
  ],
};
