import { definePattern, type PatternExamples } from '../define-pattern';

/** Throwing the relationship away in anger, in passing. Source: Gottman Institute, stonewalling; threats to leave in conflict. */
export const pattern = definePattern({
  id: 'breaking-off',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '[(i) (want|deserve|can do|could do|need) ~ (better|more than (this|you)|someone (who|better)|out of this) ~2] !(coffee|pay|internet)',
    '[(this|our|the) ~ (relationship|marriage|family|thing) ~ (is|was) ~ (a (joke|mistake|lie|waste|farce|disaster|prison)|dead|worthless|a big mistake|over because of you|going nowhere)] ',
    '[(being|living|life) with you is ~ (hell|exhausting|impossible|a nightmare|torture|like ~3|draining|hard work|unbearable|miserable)]',
    '[(i (do not|no longer) (know|see) why) (i|we) (am|are|stay|married|got|still) ~4]',
    '[(i am|i would be|we are|you are|we would be|everyone is) (much|way|far|so much)? (better|happier) off ~ (without|alone|single|apart|if) ~3]',
    '[(i cut|i am cutting|i have cut|cutting) you (out|off) ~3]',
    '[(i am) (out|leaving|gone) ,? (and)? (good luck|have fun|do not (call|text|follow|try)|enjoy|you can|find) ~3]',
    '[(good luck) (finding|with your life|without me|getting) ~4] !(a (parking|job|place)|parking|the|your (keys|phone))',
    '[(you|ya) (will not|wont) (see|hear from|have to (see|worry about|hear|deal with)) ~ (me|from me) ~3] !(for a bit|till|until (monday|tomorrow))',
    '[(it|this) was a mistake (to (marry|move|trust|love)|marrying|loving|trusting|from the start)]',
    '[(i)? (can not) (believe) (i) (married|wasted|ever|am with|trusted|fell for|stayed|gave|loved) ~5]',
    '[(i wasted|what a waste of|you wasted|wasted) ~ (my|so much|enough|the best|all) ~ (time|years|life|youth|energy) ~4]',
  ],
  unless: [
    '(do not worry|great|proud|lucky|so happy|cannot wait|can not wait)',
    '(deserve) (better|more) than (me|what i|that job)',
    '(parking|coffee|pay|internet|cellar)',
    'not ~ (a mistake|a waste)',
  ],
  because: 'Said in anger, an end of the relationship shakes the ground they stand on.',
  source: 'Gottman Institute, stonewalling; threats to leave in conflict',
  reword: ['pause', 'feeling', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    'I deserve better than you',
    'being with you is exhausting',
    'our marriage is a joke',
    "I can't believe I married you",
    "we'd be better off apart",
    'good luck finding someone else',
  ],
  allows: [
    'you deserve better than that job',
    'living with you is the best thing I did',
    "I can't believe I married you, how lucky am I",
    'good luck finding parking',
    'I want better coffee',
    "you won't see me for a bit, I'm in the cellar",
  ],
};
