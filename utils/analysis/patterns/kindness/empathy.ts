import { defineKindness } from '../define-pattern';

/** Seeing and naming what they go through. */
export const kindness = defineKindness({
  id: 'empathy',
  match: [
    '(i am|so|really|very)? (so|really|very)? sorry (to hear|for your|you (are|had|have|feel|went|got)|that you|about your|that happened|for your loss|you are going)',
    '(i) (understand|get|know|see|hear|can (imagine|see|understand)) (how|why|that|what|it|you|your) ~3 (hard|feel|feeling|tough|difficult|upset|hurt|painful|pain|mean|going through|must|tired|stressful|stressed|scared|frustrating|sad|angry|worried)',
    '(that|it|this) (must|sounds|must be|must have been|has to be|seems) ~ (be|been|like)? ~ (hard|tough|difficult|awful|rough|stressful|exhausting|frustrating|painful|terrible|scary|horrible|a lot|so hard|really hard|very hard|sad|upsetting|overwhelming)',
    '(you must|you have to) (be|feel) ~ (exhausted|tired|worried|stressed|so|hurt|sad|upset|proud|nervous|shattered|overwhelmed|lonely|scared)',
    '(i am|we are) (here for|always here for|with|there for) you',
    '(i am|always) here (if|for|to (talk|listen|help)|whenever) ~2',
    '(hope|hoping|i hope) ~ (you|u|your ~2|everything) ~ (feel|feels|feeling|get|gets|are|is|have|goes|recover|be|get) ~ (better|well|ok|okay|alright|good|soon|fine|safe)',
    '(get well|feel better) (soon)?',
    '(take care|look after yourself|be safe|stay safe|take it easy|rest well|get some rest)',
    '(poor (you|baby|thing))',
    '(it is|its|that is) (ok|okay|alright|normal|understandable|not your fault) (to (feel|cry|be)|,? you|that you|i)',
    '(do not worry|do not be sad|cheer up|hang in there|you are not alone|you will be (ok|fine|alright)|everything will be (ok|fine|alright)|you got this|you can do (it|this)|good luck|all the best)',
    '(i) (feel|felt) (bad|sad|sorry|terrible|awful) for you',
    '(i can (only)? imagine|makes sense|that makes sense|i hear you|no wonder you (are|feel) (tired|upset|sad|exhausted|stressed))',
  ],
  unless: ['sorry you feel that way', '(boo hoo|worlds smallest)'],
});
