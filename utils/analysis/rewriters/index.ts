/** The frames in the order they are tried; the first that fits reads the clause. */
import { rewriteAccusation } from './accusation';
import type { Content, Hurt, Rewriter } from './content';
import { rewriteCounterBlame } from './counter-blame';
import { rewriteMatter } from './matter';
import { rewriteUltimatum } from './ultimatum';

const rewriters: readonly Rewriter[] = [rewriteUltimatum, rewriteCounterBlame, rewriteAccusation];

/** What the clause says, by the first frame that fits; without one, its matter or only the feeling. */
export function readContent(hurt: Hurt): Content {
  for (const rewrite of rewriters) {
    const content = rewrite(hurt);
    if (content) return content;
  }
  return rewriteMatter(hurt);
}

/** The same with less of the clause in it, for when the fuller one still hurts. */
export function reduceContent({ theme, observation, about }: Content): Content {
  return observation && about ? { theme, step: 'topic', about } : { theme, step: 'topic' };
}
