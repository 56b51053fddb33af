import type { Rewording } from '@/utils/analysis/types';
import type { Composer, WriteResult } from '@/utils/composer/composer';
import type { NudgingEvent } from '@/utils/nudging/state';

/** Puts rewordings in the box and takes them back. */
export interface Writer {
  use(draft: string, rewording: Rewording, from: 'card' | 'popup'): Promise<WriteResult>;
  /** What stood in the box before stands there again, unless it was changed since. */
  undo(): Promise<WriteResult>;
  /** Null before the first write. */
  lastResult(): WriteResult | null;
}

/** What was put in a box last. It lives in the memory of the tab alone. */
interface Put {
  readonly composer: Composer;
  readonly draft: string;
  readonly rewording: Rewording;
}

export function createWriter(activeComposer: () => Composer | null, dispatch: (event: NudgingEvent) => void): Writer {
  let lastPut: Put | null = null;
  let lastResult: WriteResult | null = null;

  /** Another box may be typed in by the time a write ends; what happened in the former one is no news then. */
  const tell = (composer: Composer, event: NudgingEvent) => {
    if (activeComposer() === composer) dispatch(event);
  };

  return {
    async use(draft, rewording, from) {
      const composer = activeComposer();
      if (!composer) return 'refused';
      dispatch({ type: 'useStarted' });
      const result = await composer.replace({ ...rewording.span, of: draft }, rewording.replacement);
      lastResult = result;
      if (result === 'done') lastPut = { composer, draft, rewording };
      const { replacement, text: whole } = rewording;
      tell(composer, { type: 'useEnded', result, draft: composer.readDraft(), text: replacement, whole, from });
      return result;
    },
    async undo() {
      if (!lastPut) return 'refused';
      const { composer, draft, rewording } = lastPut;
      if (activeComposer() !== composer) return 'refused';
      const { start, end } = rewording.span;
      const put = { start, end: start + rewording.replacement.length, of: rewording.text };
      dispatch({ type: 'undoStarted' });
      const result = await composer.replace(put, draft.slice(start, end));
      lastResult = result;
      if (result === 'done') lastPut = null;
      tell(composer, { type: 'undoEnded', result, draft: composer.readDraft(), text: draft });
      return result;
    },
    lastResult: () => lastResult,
  };
}
