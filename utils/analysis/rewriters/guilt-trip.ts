/** *If you loved me you'd …*, *after all I do for you …*: what it would mean, said openly. */
import type { Content, Hurt } from './content';
import { matchFrame } from './reading';
import { isBase } from './verbs';

const ifYouLoved =
  /\bif you (?:really |actually |truly |ever |even )*(?:loved|love|cared|care|respected|wanted) (?:\S+ )*?you (?:would|will|should) (?:just |at least |really )?(not )?(.+)$/d;
const afterAll =
  /\bafter (?:everything|all)(?: that)? ((?:i|we) .+?)(?: (?:you (?:can|could|will|would|do|did|are|have|had|never|still|just|not)|this is|and you|and this|i get|the least) ?.*)?$/d;

export function rewriteGuiltTrip(hurt: Hurt): Content | null {
  const loved = matchFrame(hurt.reading, ifYouLoved);
  if (loved && isBase(loved.norm(2).split(' ')[0] ?? '') && !/^(?:know|have|see|be|understand)\b/.test(loved.norm(2))) {
    return loved.norm(1)
      ? { theme: hurt.theme, step: 'full', stop: loved.carry(2) }
      : { theme: hurt.theme, step: 'full', ask: loved.carry(2), move: 'choice' };
  }
  const given = matchFrame(hurt.reading, afterAll);
  return given ? { theme: 'thanks', step: 'clause', about: `everything ${given.carry(1)}` } : null;
}
