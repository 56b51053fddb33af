/** *Whatever*, *I'm done talking to you*, *don't bother calling*: a break with a way back, its matter kept. */
import type { Content, Hurt } from './content';
import { matchFrame } from './reading';

const matter =
  /\b(?:done|finished|not (?:doing|having|discussing)|not going to (?:discuss|talk|fight|argue)|sick of talking|talking|discuss|fight|argue) (?:with you )?(?:about|over) ((?:my|our|your|the|this|that) [^,]{2,40})$/d;

const notHearing =
  /\b(?:do not (?:want|need) (?:to )?(?:hear|read|listen)|not (?:listening|reading|interested|hearing)|not going to (?:hear|listen|read)|save (?:it|your breath)|heard (?:it|enough))\b/;
const untilThen =
  /\b(?:until|till) ((?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|later|next week|the weekend|christmas|after [a-z]+|\d+)(?: (?:morning|evening|night|afternoon))?)\b/d;

export function rewriteWithdrawal(hurt: Hurt): Content | null {
  if (hurt.family !== 'stonewalling') return null;
  const until = matchFrame(hurt.reading, untilThen);
  if (until) return { theme: hurt.theme, step: 'clause', move: 'pause', until: until.carry(1) };
  const match = matchFrame(hurt.reading, matter);
  if (match) return { theme: hurt.theme, step: 'clause', move: 'pause', about: match.carry(1) };
  if (notHearing.test(hurt.reading.line)) return { theme: hurt.theme, step: 'full', move: 'later' };
  return { theme: hurt.theme, step: 'pause', move: 'pause' };
}
