/** What a word that judges the whole person stands for: *selfish* → think of me too. Several patterns read these. */
import { type Says, type Way, way, wideWay } from './define-ways';

/** Up to nine words before the judging one: *how can you be so*. */
const opening = '(\\S+ ){0,9}?(self |bone |little )?';
/** Words that would bring content of their own; a verdict with one of them is read elsewhere. */
const bringing = 'to|with|about|when|whenever|for|because|if|at|over|in|on|by|while|until|after|before|that|like';
/** What may follow and be dropped: *about this*, *man*, *it is unreal*. */
const tail = `( (about|for|with|to|at|of|in) (it|this|that|me|us|them|him|her|once|real|all|everything|yourself|(the|this|our|a) \\S+)| to (this|that|the|our|your|my) \\S+| like (your|my|a|an|the|his|her) \\S+)?( (?!(${bringing})\\b)\\S+){0,7}?( and you are an? .*| and to \\S+)?`;
/** The same word beside another, so that *lazy* is read in *lazy, selfish*. */
const verdict = (words: string, says: Says): Way => way(`${opening}(${words})s?${tail}`, says);

const care =
  'selfish\\S*|self (centered|centred|absorbed|obsessed|righteous)|inconsiderate|thoughtless\\S*|insensitive|egotistical|egoist\\S*|narcissis\\S*|entitled|spoiled|spoilt|greedy';
const load =
  'laz(y|iest|iness)|useless|hopeless|incompetent|good for nothing|no help|deadbeat|bum|bone idle|layabout|houseplant|lodger|roommate';
const cruel =
  'mean|meanest|cruel|nasty|rude|rudest|disrespectful|hurtful|horrible|awful|bully|spiteful|vindictive|hateful|abusive|obnoxious|heartless|insensitive';

const taking = 'leech|freeloader|free loader|parasite|mooch\\S*|scrounger|sponger|gold digger';
const poor = 'terrible|bad|awful|horrible|useless|worst|shit|shitty|crap|lousy|poor|pathetic|rubbish|unfit';

/** The verdicts that say what was missed, the plainest need first. */
export const verdictWays: readonly Way[] = [
  way(`${opening}(${cruel}) (to|with|towards|about) {who}`, {
    gentle: ['r:Could you be kinder to {who}?', 'f:It hurts|o: to see how you are with {who}.'],
  }),
  way(`${opening}(useless|hopeless|terrible|awful|careless|lazy|stupid|irresponsible|shit|bad) (with|at) {thing}`, {
    gentle: [
      'r:Could we look at {thing} together?',
      'f:I feel stuck|o: with {thing}.|r: Could we sort it out together?',
    ],
  }),
  way(`${opening}\\S+ (about|over) {thing}`, {
    gentle: [
      'r:Could we talk about {thing} without a fight?',
      "f:I'm <upset>|o: about {thing}.|r: Could we talk about it?",
    ],
  }),
  way('(you|how) (\\S+ ){1,6}?(when|whenever|every time) you {act}', {
    gentle: ["f:It's hard for me|o: when you {act}."],
  }),
  wideWay('you (\\S+ ){1,7}?~because (?=(i|we|my|he|she|it|they|the)\\b){clause}', {
    gentle: ['o:{clause},|f: and the way you take it hurts.'],
    firm: ["o:{clause},|f: and I'm <angry>|o: about how you take it."],
  }),
  way('you (\\S+ ){1,7}?for {doing}', {
    gentle: ["f:I'm <upset>|o: about you {doing}."],
  }),
  way(`${opening}(${poor}) (husband|wife|partner|boyfriend|girlfriend|friend|fiance)${tail}`, {
    gentle: ['n:I need you to be there for me.', 'n:I need more from you than this.'],
  }),
  verdict('liar|lying|dishonest|deceitful|deceptive|untrustworthy|liar liar', {
    gentle: ['n:I need the truth from you.', 'r:Could you tell me the truth?'],
    curious: ["f:I feel <unsure what to believe>.|q: What's the truth?"],
  }),
  way(`${opening}(${taking})\\b.* that is what ~{who} ~(call|calls|called) you`, {
    gentle: ["f:To {who} it looks like I'm being <used>."],
    firm: ["f:I'm being <used>,|o: and {who} see it too."],
  }),
  way(`${opening}(${taking})\\b.*`, {
    gentle: ['f:I feel <used>.'],
  }),
  verdict('coward\\S*|spineless|gutless|wimp|wuss|pussy|chicken|jessie|mouse|no man', {
    gentle: ['n:I need you to face this with me.', 'r:Could you face this with me?'],
  }),
  verdict(care, {
    gentle: [
      'n:I need you to think of me too.',
      'r:Could you think of me too?',
      'f:I feel <overlooked>.|r: Could you think of me as well?',
    ],
  }),
  verdict(load, {
    gentle: [
      'n:I need your help with this.',
      "f:I'm <worn out>.|n: I need more help from you.",
      'r:Could you take your half of this?',
    ],
  }),
  verdict(
    'childish|immature|immaturity|child|children|baby|babies|crybaby|toddler|brat|teenager|kid|man child|manchild|woman child|twelve|12|joker|clown|sulk',
    {
      gentle: ['n:I need you to take this seriously.', 'r:Could we talk about this seriously?'],
    },
  ),
  verdict(
    'crazy|insane|psycho\\S*|unhinged|delusional|deluded|deranged|mental|nuts|nutter|unstable|lunatic|mad|maniac|ridiculous|impossible|absurd|unreasonable',
    {
      gentle: [
        "o:I can't follow you on this one.|r: Could we slow down?",
        'o:This is getting too much for me.|r: Could we slow down a bit?',
      ],
    },
  ),
  verdict('embarrass\\S*|disgrace\\S*|shameful|laughing stock', {
    gentle: ['f:I feel so <embarrassed>.', "f:I'm really <embarrassed> about this."],
  }),
  verdict(cruel, {
    gentle: ['f:That really hurt.', "o:I don't like being treated like this."],
    firm: ['f:That really hurt,|n: and I need a bit of respect here.'],
  }),
];

/** What a name alone carries: the words for the plainest needs. */
export const carriedInNames: readonly Way[] = verdictWays.filter(({ frame }) =>
  ['liar|', 'cheat|', 'hypocrit', 'coward', 'ungrateful|'].some((word) => frame.includes(`(${word}`)),
);

/** A put-down that tells nothing but anger. */
export const venom: Says = {
  gentle: ["f:I'm really <upset> about this.", "f:I'm so <frustrated> right now."],
};

/** The same where the draft says nothing else. */
export const alone: Says = {
  gentle: [
    "f:I'm really <hurt> right now.|q: Can we talk when we're both calmer?",
    "f:I'm so <angry> right now|o: that I don't want to say something mean.|q: Can we talk later?",
    "f:I'm too <angry> to say this well.|p: I need a break. I'll be back at ___.",
  ],
  firm: ["f:I'm really angry with you right now.", "f:I'm so angry with you right now."],
  curious: [
    "f:I'm really <hurt> right now.|q: What's going on with us?",
    "f:I'm <angry> and I don't want to fight.|q: What happened?",
  ],
};
