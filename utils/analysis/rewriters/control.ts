/** Demands over phone, place, clothes or friends: the worry behind them, never the demand polished. */
import type { Content, Hurt } from './content';
import { matchFrame } from './reading';

const demands =
  /\b(?:location|passcode|password|unlock|screenshot|receipt|show me your|hand over|who were you|who are you with|where are you|where were you|prove it|nothing to hide|delete (?:her|his|him|that|the)|block (?:her|him|them)|give me your phone)\b/;
const clothes = /\b(?:change before|not wearing|dressed like|go (?:and )?change|that (?:dress|skirt|outfit|top))\b/;
const people =
  /\b(?:not (?:going|allowed|seeing|talking)|forbid|can not (?:see|go|talk)|i do not want you (?:going|seeing|talking))\b/;

const youDoing =
  /\b(?:do not want|not having|will not have) you ((?:going|seeing|talking|hanging|working|meeting|texting|drinking|staying)(?: [^,]{2,50}?)?)(?: and .*| or .*)?$/d;

export function rewriteControl(hurt: Hurt): Content | null {
  if (hurt.family !== 'pressure') return null;
  const line = hurt.reading.line;
  if (demands.test(line)) return { theme: 'jealousy', step: 'topic' };
  if (clothes.test(line)) return { theme: 'looks', step: 'topic' };
  const going = matchFrame(hurt.reading, youDoing);
  if (going) return { theme: 'jealousy', step: 'clause', about: `you ${going.carry(1)}` };
  return people.test(line) ? { theme: 'jealousy', step: 'topic' } : null;
}
