import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A lasting flaw pinned on the person instead of one thing that happened. Source: Gottman Institute, softened start-up. */
export const pattern = definePattern({
  id: 'you-always',
  family: 'criticism',
  strength: 'strong',
  match: [
    '{!question} <!#cond [you ~ are? ~ !lost (#harm|quit|poison|fumble|undo|confuse|question) ~ (about|with)? everything !(down|else) ~3]',
    '[everything ~ with you ~ (is|has to be|turns|becomes|ends) ~ !(#praise|better|easier|easy|fine|an|ok) ~6]',
    '[(talking|living|arguing|reasoning|dealing) (to|with) you ~~6 is ~ (like|worse|impossible|exhausting|hell|pointless|a nightmare) ~6]',
    '[you ~ (make|turn|made|turned) (everything|it all) ~ into (a|an) ~ (drama|fight|argument|war|competition|problem|crisis) ~2]',

    '{!question} <!#cond [you ~ #always ~ !#praise (#harm|have to be|know best|find (a way|something)|treat|expect me) ~6]',
    '{!question} [you ~ #always ~ (take|choose) ~2 side ~6]',
    '{!question} <!#cond [you (are|were) ~ #always ~ !#praise (#harming|late|busy|on your|too (busy|tired)|#trait-sure|#soft-trait) ~6]',
    '{!asked} [you (do|did) (this|that) ~ (every ~ time|#always)]',
    '[it is always ~ (about you|your|the same (with|excuse|story)|me who|an excuse|something with) ~6]',
    '[always (some|an) excuse]',
    '[every ~ time ~~8 you ~ (find a way|have to|#harm) !(laugh|smile) ~6]',
    '[you spend (half|most|all) ~6]',
    '{!question} <!#cond [you keep ~ !#praise #harming ~6]',
    '[all you ~ (do ~ is|want (to do)? is|have done is) ~6]',
    '{!question} [the only (thing|time|reason) you ~ (are|#care-now|want) ~6]',
    '[(the same|another|nothing but|full of) ~ (old|your)? (excuse|excuses)]',
  ],
  unless: [
    'all you ~2 (do|did|done) is ~ (make (me|us)|give|help|worry|look after)',
    '(home|breath|dream|heaven|sunshine|therapy)',
    'you always make ~3 (laugh|smile|happy|better|#praise|safe|seen|loved)',
  ],
});

export const note: PatternNote = {
  because: 'It turns one moment into a verdict on how they always are.',
  source: 'Gottman Institute, softened start-up',
};

export const examples: PatternExamples = {
  nudges: [
    'you always take her side',
    'You criticise everything, even the way I breathe',
    'everything with you is a fight',
    'arguing with you is like arguing with the radio',
    'you turn everything into a drama',
    'always some excuse',
    'you spend half the weekend on that phone',

    'Honestly you ALWAYS forget the bins',
    'ur always late',
    "you're constantly on your phone when I talk",
    'you do this every single time',
    'every time we go out you find a way to ruin it',
    "It's always about you",
    'all you ever do is sit on that phone ah',
    'you keep ignoring my calls o',
    'the only time you talk to me is when the wifi is down',
    'same old story, nothing but excuses',
  ],
  allows: [
    'All you ever do is make me laugh',
    'everything with you is an adventure',

    'you explained everything so well',
    'living with you is like a long holiday, a dream',
    'talking to you is like coming home',
    'I love how you always forget your keys',

    'you always make me laugh',
    'do you always work Fridays?',
    'I love how you always forget your umbrella and come home dripping',
    'you are always welcome here',
    'he always forgets his keys',
    'I always burn the rice',
    'we always go to Cork in August',
    "all you need is a good night's sleep",
    'you keep the change',
    'is that the only time you are free?',
    'if you keep losing signal just text',
  ],
};
