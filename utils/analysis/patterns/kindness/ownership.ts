import { defineKindness } from '../define-pattern';

/** Speaking for oneself: an own feeling, need or share. */
export const kindness = defineKindness({
  id: 'ownership',
  match: [
    'i (feel|felt|am|was|get|got|have been) ~ #hurting !(at|of)',
    'i (feel|felt|have been feeling) ~ (terrible|awful|alone|ignored|left out|rejected|small|invisible|useless)',
    '(it|this) (hurts|scares|scared|upset|worries|makes) me (when|that|so|too|feel)?',
    '(it|that) hurts',
    'i need ~ (you to know|to (hear|know|be|feel)|some|more|a hug|help|your help|us to)',
    'i (know|admit) that? ~ (i|it) ~ (was|am|should|did|have|could|is my)',
    'i (messed up|was wrong|should have|overreacted|let you down|forgot|lost my temper)',
    'i am (trying|working on|learning) ~ to? ~2',
  ],
  unless: ['{question} my fault', 'i feel like you', 'so it is my fault'],
});
