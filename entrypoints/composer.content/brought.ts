import type { FinePhrases } from './fine-phrases';
import type { Presenter, Watch } from './handover';
import { createJudge, type Judge } from './judge';
import type { ScriptsOnDemand } from './script-on-demand';

/** What one session has of the scripts that are brought to a page. When it is over it gets nothing more of them. */
export interface Brought {
  /** The engine at work; null where its script has not come yet. */
  judge(): Judge | null;
  /** The same, after its script was asked for; null where it did not come. */
  bringJudge(): Promise<Judge | null>;
  /** What shows and writes; null where its script or the engine has not come yet. */
  presenter(): Presenter | null;
  /** The same, after both were asked for; null where one of them did not come. */
  bringPresenter(): Promise<Presenter | null>;
}

/** `watch` is what the session lends to the presenter, but for the engine. */
export function createBrought(
  { engine, nudge }: ScriptsOnDemand,
  fine: FinePhrases,
  watch: () => Omit<Watch, keyof Judge>,
  signal: AbortSignal,
): Brought {
  let judging: Judge | null = null;
  let presenting: Presenter | null = null;

  const judge = () => {
    if (signal.aborted) return null;
    const start = engine.handed();
    if (start) judging ??= createJudge(start(), fine);
    return judging;
  };

  const presenter = () => {
    const lent = judge();
    if (lent) presenting ??= nudge.handed()?.({ ...lent, ...watch() }) ?? null;
    return presenting;
  };

  return {
    judge,
    async bringJudge() {
      await engine.load();
      return judge();
    },
    presenter,
    async bringPresenter() {
      await Promise.all([engine.load(), nudge.load()]);
      return presenter();
    },
  };
}
