import type { Reword } from '@/utils/analysis/reword';
import type { Analysis } from '@/utils/analysis/types';
import { type Handover, takeOver } from './handover';

/** After this the card waits no longer and shows what it has. Rewordings that come later still count. */
const patienceMs = 1_500;

/** The part of the engine that speaks in the card. It is brought to a page once, when it is first needed there. */
export interface Rewordings {
  /** Asks for them where they are not there yet; a failed try may be repeated. Never rejects. */
  load(): Promise<void>;
  isLoading(): boolean;
  /** Null where they are not there. */
  current(): Wording | null;
}

interface Wording extends Omit<Handover, 'createReworder'> {
  readonly reword: Reword;
}

/**
 * `analyze` is handed on, so that the engine that finds things is not there twice. `bring` resolves when the script with
 * the rewordings has run in this page.
 */
export function createRewordings(analyze: (draft: string) => Analysis, bring: () => Promise<void>): Rewordings {
  let wording: Wording | null = null;
  let loading: Promise<void> | null = null;

  const current = () => {
    const handover = wording ? null : takeOver();
    if (handover) {
      const { createReworder, ...others } = handover;
      wording = { reword: createReworder(analyze), ...others };
    }
    return wording;
  };

  return {
    load() {
      if (loading) return loading;
      if (current()) return Promise.resolve();
      const settle = () => {
        loading = null;
      };
      // Where they do not come, the card says so.
      loading = Promise.race([bring(), patience()]).then(settle, settle);
      return loading;
    },
    isLoading: () => loading !== null,
    current,
  };
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, patienceMs));
}
