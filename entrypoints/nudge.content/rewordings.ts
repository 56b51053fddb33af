import type { Presenter, Watch } from '@/entrypoints/composer.content/handover';
import { createReworder } from '@/utils/analysis/reword';
import type { Rewording } from '@/utils/analysis/types';
import { fillReturnTime } from '@/utils/nudging/break-offer';

/** Rewordings of drafts as they are judged. Those made last are kept: a return time stays what it was. */
export function createRewordings({ analyze, judgeNow }: Pick<Watch, 'analyze' | 'judgeNow'>): Presenter['reword'] {
  const reword = createReworder(analyze);
  let last: { readonly key: string; readonly rewordings: readonly Rewording[] } | null = null;
  return (draft, now) => {
    const analysis = judgeNow(draft);
    // What is called fine meanwhile needs no mending any more.
    const key = JSON.stringify([draft, analysis.findings]);
    if (last?.key !== key) {
      const made = reword(draft, analysis, { mild: true });
      last = { key, rewordings: made.map((rewording) => fillReturnTime(rewording, now)) };
    }
    return last.rewordings;
  };
}
