import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Putting the whole blame on one person. Source: Gottman Institute, criticism and taking responsibility. */
export const pattern = definePattern({
  id: 'your-fault',
  family: 'criticism',
  strength: 'strong',
  match: [
    '[(do not|stop|quit) ~ (try|trying)? to? ~ (bullshit|bullshitting|fool|gaslight|gaslighting) me]',
    '[you (~4 in bad|are not ~4 in good) faith]',

    '{!question} [(you|it is|that is|this is) ~ ~~7 and you know it]',
    '[na you (because|do|start|spoil|bring) (am|it|this|all|wahala|everything) ~6]',

    '[(all|so|(it|this|that|everything|all) (is|was)) ~ ~ your ~ (own (doing|making|insecurity)|own? ~ (fault|mess))]',
    '[you are ~ (to blame|the (problem|common denominator|reason !(i|we|my)))]',
    '[(that|this|it) is all? on you] ($|for)',
    '[(lost|drink|smoke|cry|cried|left|late|missed|problems|trouble|stress|sick|miserable|ruined|like this|#hurting) ~~5 because of you]',
    '[(because of|thanks to) (you|your ~2) ,? ~ (i|we|he|she|(my|our) ~1) ~ (lost|missed|had to|have to|can not|could not|is ~ spoiled) ~6]',
    '<!(would|could|do) [you ~ are? ~ !(kill* me|break* (my|the)) #ruin ~ (everything|it|this|us|me|my|our|his|her|their|every|the) ~3]',
    '[(look|look at|see) what (you|you have) ~ (did|done|made) ~6]',
    '[you (made|make|are making) me ~ (look (like|stupid|bad)|feel (stupid|small|worthless|crazy|used|like (shit|nothing))|do (it|this)) ~6]',
    '<!did [you (have|are)? (lied|lying|lie) ~ (to|about)? !on ~6]',
    '[stop lying]',
    '[you ~ have? ~ (fucked|screwed|messed) ~1 up ~6]',
    '[you have? (made|make|created) (a|this) ~ mess ~6]',
    '{!question} [you (killed|hurt|failed|betrayed|abandoned) (me|us|him|her|them)]',
  ],
  unless: [
    '(werewolf|voted out|round)',
    '(not|none|no|never|nobody|if|says|said|asked) ~~6 your ~ fault',
    '(look|see) what you ~2 (did|done|made) ~~3 (fab|stunning|wow|lovely|cake|garden)',
    'did there',

    '(#praise|love) ~~7 and you know it',
    'the (surprise|ending)',
    '(glad|happy) you',
    'you (killed|are killing) it',
  ],
});

export const note: PatternNote = {
  because: 'It puts all of it on them, so the next word can only be a defence.',
  source: 'Gottman Institute, criticism and taking responsibility',
};

export const examples: PatternExamples = {
  nudges: [
    "don't try to fool me",
    'You always argue in bad faith',

    'Its dishonest and you know it',
    'na you cause am',
    'everything is late because of you',
    'because of you only my life is spoiled',
    'all is your fault',
    'stop lying',
    'you are the common denominator',
    'you hurt her',
    'you did that with your own hands, that is your own doing',

    "it's all your fault",
    'This is on you',
    'You ruined my birthday',
    'look what you made me do',
    'because of you we missed the ferry',
    'you are lying to my face',
    'you fucked up, own it',
    'you made a mess of this',
    'I drink because of you',
    'You make me feel worthless',
    'Because of you I had to sit there and lie to my boss',
  ],
  allows: [
    'i got voted out first and you lied to my face',
    'none of this is your fault',
    'look what you did, it is stunning',
    'I see what you did there',
    'tell me when you are breaking the news to them',

    'you look great and you know it',
    'you ruined the surprise!',
    'I am so glad you lied about the party',
    'you are the reason I smile',
    'do you kill me in this game?',

    "it's not your fault",
    'thanks to you I passed the exam!',
    'you killed it on stage tonight',
    "it's my own fault",
    'you made me laugh so much',
    'he ruined the party, not you',
    'your fault finder app is clever',
    'because of you I can laugh again',
    'it was your choice and a good one',
    'you make me feel so loved',
  ],
};
