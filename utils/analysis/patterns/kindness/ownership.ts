import { defineKindness } from '../define-pattern';

/** Speaking for oneself: an own feeling, need or wish. */
export const kindness = defineKindness({
  id: 'ownership',
  match: [
    '<!(if|when) i ~ (feel|felt|am|was|got|have been|been|am feeling) ~ #hurting !(of you|for (her|him|them|you)|you|the)',
    'i ~ (feel|felt|am feeling) ~ (alone|terrible|awful|sick|small|stupid|useless|unsafe|afraid|torn|lost|heard|loved|like (a|an|crap|shit))',
    'i (do|did) not ~ (feel|felt) ~ (safe|heard|loved|wanted|seen|close|comfortable|connected|ready|desired)',
    'i am not ~ (comfortable|ok) ~ (with|to|about|when|that|giving|$)',
    '{!question} (it|that|this|which) ~ #hurts-me ~ (me|$|when|a (bit|lot|little)|that|to|my (heart|feelings))',
    '(you (hurt|scared|frightened|embarrassed) me|my (heart|stomach) ~ (dropped|sank|hurts|broke))',
    'i (am (crying|shaking|in tears|about to (explode|cry))|could (cry|scream))',
    'i ~ need (you ($|,|to (know|hear))|to feel|a hug|your help|us|some (time|space)|more (help|time))',
    'i ~ (would (like|love)|want|wanted) ~ (us to|you to (know|hear|see|feel|understand|stop|be|tell me))',
    'i ~ (wish|wished) you (would|had|did)',
    'i ~ (hate|do not like) (it when|when you|that you|how we|this distance|fighting)',
    'i ~ (worry|miss us|struggle|am having a ~ (bad|hard|rough|terrible))',
    'i do not want (to (fight|lose|live)|you to (leave|go))',
    '(if i am honest|what i need is|from my side)',
  ],
  unless: ['i feel like (you|that|it|this|he|she|they|we|the)', 'i am afraid (not|so|i|that|we)'],
});
