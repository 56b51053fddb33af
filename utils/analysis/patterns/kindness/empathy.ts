import { defineKindness } from '../define-pattern';

/** Seeing and naming what they go through. */
export const kindness = defineKindness({
  id: 'empathy',
  match: [
    'sorry (to hear|for your|you (are|had|have|feel|got)|that you|about your|that happened)',
    'i (understand|get|know|can (see|imagine)) (how|why|that|what|it|you|your) ~3 (#hard|feel*|mean)',
    '(that|it|this) (must|sounds|has to) ~ (be|been|have been|like)? ~ ~ #hard',
    'you must (be|feel) ~ #hard',
    '(i am|we are) always? (with|there for|here for) you',
    '(i am|always) here (if|for|to help) ~2',
    'hope ~ (you|your ~2|everything) ~ (feel*|get*|are|is|have|goes) ~ (better|well|ok|all right)',
    '(get well|feel better) soon?',
    '(take care|be safe|stay safe|take it easy|get some rest)',
    'poor (you|thing)',
    '(it|that) is (ok|not your fault) (to (be|feel|cry)|,? you|that you|i)',
    '(do not worry|hang in there|(you|everything) will be (ok|fine))',
    '(you got this|you can do (it|this)|good luck|all the best)',
    '(i hear you|that makes sense)',
  ],
  unless: ['sorry you feel that way'],
});
