import { defineKindness } from '../define-pattern';

/** Speaking for oneself: an own feeling, need or wish. */
export const kindness = defineKindness({
  id: 'ownership',
  match: [
    '<!(if|when|ever) i ~ #feel-be ~ (#hurting|#stirred) !(of you|for (her|him|them|you)|the|on your|to (find|read|look)|in _)',
    '^^ ~ (feel|felt|feeling) ~ (#hurting|#felt !for)',
    '^^ ~ (sad|gutted|disappointed|hurt|upset) (that|you)',
    'i ~ (feel|felt|am feeling|have been feeling) ~ (#felt !for|like (a|an|crap|shit|i (do not|am #at-loss)))',
    '<!(never|not|once) (made|make|makes|making) me feel ~ (#hurting|#felt|like i)',
    'i (do|did) not ~ (feel|felt) ~ (safe|heard|loved|wanted|seen|close|comfortable|connected|ready|desired|good|respected|supported|valued)',
    '<!if i (am not|do not think i am) ~ (comfortable|ok) ~ (with|to|about|when|that|giving|being|$)',
    '<!if i do not ~ (like|enjoy|appreciate|love) (it|being|when|how|that)',
    '{!question} (it|that|this|which) ~ #hurts-me !you ~ (me !that|$|when|a (bit|little)|my (heart|feelings))',
    '(it|that|this) (is|was) ~ (hard|painful|humiliating|upsetting|too much) for me',
    '(you (hurt|scared|frightened|embarrassed) me|my (heart|stomach|chest) ~ (dropped|sank|hurts|broke|is (heavy|tight|in knots|turning)))',
    'i am ~ (shaking|in tears|about to (explode|cry)|panicking|losing it)',
    'i ~ need you ~ ($|,|here|there|(with|next to|beside) me|on (this|my)|to (know|hear|listen|understand|be|tell me))',
    'i ~ need (to feel|a? ~ (hug|break|breather|minute) $|(your|some) help $|us|(some|a bit of) (time|space|quiet)|more (help|time))',
    'i ~ would? ~ (like|love|want|wanted) ~ (us to|for? you to (know !i|come|hear|see|feel|understand|stop|tell me|give))',
    'i ~ (wish|wished) you (would|had|did)',
    'i ~ hate (it when|when you|that you|how (we|you)|this distance|fighting)',
    'i ~ (worry about (you|us)|struggle|am having a ~ (bad|hard|rough|terrible))',
    'i do not want (to (fight|lose you|lose us|live|feel)|you to (leave|go))',
    'i ~ (have to|need to|want to) talk to you',
    'i ~ (expect (you to|a bit|some|honesty|respect)|want to (feel|be ~ (at peace|heard|close|loved|happy)))',
    'i am finding (it|this) ~ (hard|tough|difficult)',
    '(my feelings|i miss (us|feeling|how we)|if i am honest|what i need is|from my side|(pisses|pissed|freaks|freaked|stresses) me (off|out))',
  ],
  unless: ['i feel like (you|that|it|this|he|she|they|we|the)', 'i am afraid (not|so|i|that|we)'],
});
