import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** An adjective that judges the whole person. Source: Gottman Institute, criticism and contempt against complaint. */
export const pattern = definePattern({
  id: 'trait-verdict',
  family: 'contempt',
  strength: 'strong',
  match: [
    '<!#cond [@you-are !not such? (a|an)? (#epithet|and)? #trait-sure] !(#praise|to)',
    '<!#cond [you (guys|people)? ~ (are|were) (so|too|being|just|fucking|the most|that|this) ~ #trait] !(#praise|with)',
    '<!#cond [@you-are #trait-bare] !#praise $',
    'how (can|could) (you|someone|anyone|a ~2) ~ be (so|this|that) ~ (#trait|#insult|#soft-trait)',
    '^^ [(pathetic|lazy|selfish|ungrateful|childish)] (to be honest)? $$',
    '[how ~ #trait-bare (are you|do you have to be|can you (be|get)|you ~ (are|look|sound|can be))] !about',
    '[you ~ are (a|an) ~ #trait ,? (and|#trait)? ~ (#people|#family)]',
    '{question} are you ~ (that|this) ~ (stupid|dumb) $$',
    '(stop|quit) be* (so|such) ~ #trait',
    '[your ~ (#trait-sure|fat|big|lying|ugly) ~ (ass|mouth|brain|face|self|behind|head|attitude)]',
    '[your !(boss|job|luck|day|week|work|ex|phone) _ (stinks|sucks|is ~ (pathetic|trash|garbage|laughable|stupid|disgusting))]',
    '[you ~ (lack|have got? (no|zero|not)) ~ (any|an)? ~ (shred|ounce|degree)? of? ~ #virtue] !left',
    '[have you (no|any) ~ #virtue] (at all|$)',
    '<!#cond [you ~ suck] !(it|my|the|on|up|in|your|a)',
    '{!question} <!if [something ~2 wrong with you]',
    '<!not [~ #trait-bare of you]',
    '[make* (yourself|you look|yourself look) ~ more? #trait-bare]',
    '[you are not (even|that)? ~ (funny|clever|special|attractive|(man|good|smart) enough)] !at',
    '[you look ~ (ugly|fat|ridiculous|like shit)] !in',
  ],
  unless: [
    'i (am|was|feel|felt) (so|too|being)? ~ #trait',
    '(worry|scared|afraid|glad) (that|if)? you',
    '(love|miss|kiss*) ~3 your',
    'you (guys|all|people) are ~ (crazy|insane|nuts|evil)',
    '(i love it|makes me happy)',
  ],
});

export const note: PatternNote = {
  because: 'It reads as a verdict on who they are, not on what happened.',
  source: 'Gottman Institute, criticism and contempt against complaint',
  reword: ['observation', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'you people are heartless sha',
    'God, you are thick',
    'how selfish can you be',
    'that was rude of you',
    'there is something seriously wrong with you',
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
    'you guys are crazy, thank you for the cake!',
    'your job sucks, quit and come home',
    'what is it, is something wrong with you? you look pale',
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
