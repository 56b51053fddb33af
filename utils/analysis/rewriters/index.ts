/** The frames in the order they are tried; the first that fits reads the clause. */
import { rewriteAccusation } from './accusation';
import { rewriteBlameQuestion } from './blame-question';
import { rewriteComparison } from './comparison';
import type { Content, Hurt, Rewriter } from './content';
import { rewriteControl } from './control';
import { rewriteCounterBlame } from './counter-blame';
import { rewriteEvent } from './event';
import { rewriteGuiltTrip } from './guilt-trip';
import { rewriteMatter } from './matter';
import { rewriteOneWho } from './one-who';
import { rewriteSilencing } from './silencing';
import { rewriteUltimatum } from './ultimatum';
import { rewriteVerdict } from './verdict';
import { rewriteWithdrawal } from './withdrawal';

const rewriters: readonly Rewriter[] = [
  rewriteGuiltTrip,
  rewriteControl,
  rewriteUltimatum,
  rewriteWithdrawal,
  rewriteSilencing,
  rewriteCounterBlame,
  rewriteOneWho,
  rewriteBlameQuestion,
  rewriteComparison,
  rewriteAccusation,
  rewriteVerdict,
  rewriteEvent,
];

/** What the clause says, by the first frame that fits; without one, its matter or only the feeling. */
export function readContent(hurt: Hurt): Content {
  for (const rewrite of rewriters) {
    const content = rewrite(hurt);
    if (content) return content;
  }
  return rewriteMatter(hurt);
}

/** The same with less of the clause in it, for when the fuller one still hurts. */
export function reduceContent(content: Content): Content {
  const { theme, move, about } = content;
  if (move === 'pause' || move === 'turn' || move === 'later')
    return { theme, step: content.step === 'pause' ? 'pause' : 'topic', move };
  return content.observation && about ? { theme, step: 'topic', about } : { theme, step: 'topic' };
}
