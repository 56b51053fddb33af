import type { Chosen } from '@/entrypoints/composer.content/handover';
import type { Rewording, Span } from '@/utils/analysis/types';
import type { Editing, WriteResult } from '@/utils/composer/composer';
import type { NudgingEvent } from '@/utils/nudging/state';

/** Puts rewordings in the box and takes them back. */
export interface Writer {
  /** `from`: where it was chosen; `helper`: in the popup, and it is not of our making. */
  use(draft: string, chosen: Chosen, from: 'card' | 'popup' | 'helper'): Promise<WriteResult>;
  /** What stood in the box before stands there again, unless it was changed since. */
  undo(): Promise<WriteResult>;
  /** Null before the first write. */
  lastResult(): WriteResult | null;
}

type WrittenBox = Pick<Editing, 'readDraft' | 'replace'>;

/** What was put in a box last. It lives in the memory of the tab alone. */
interface Put {
  readonly box: WrittenBox;
  readonly draft: string;
  readonly rewording: Rewording;
}

/** `activeBox` gives the same object for the same box each time. */
export function createWriter(activeBox: () => WrittenBox | null, dispatch: (event: NudgingEvent) => void): Writer {
  let lastPut: Put | null = null;
  let lastResult: WriteResult | null = null;

  /** Another box may be typed in by the time a write ends; what happened in the former one is no news then. */
  const tell = (box: WrittenBox, event: NudgingEvent) => {
    if (activeBox() === box) dispatch(event);
  };

  return {
    async use(draft, { rewording, feeling }, from) {
      const box = activeBox();
      if (!box) return 'refused';
      const { variant: kind, replacement, text: whole } = rewording;
      const variant = from === 'helper' ? null : kind;
      dispatch({ type: 'useStarted', put: { variant, feeling: feeling?.toLowerCase() ?? null, whole } });
      const result = await box.replace({ ...rewording.span, of: draft }, replacement, blankIn(replacement));
      lastResult = result;
      if (result === 'done') lastPut = { box, draft, rewording };
      const shown = from === 'card' ? 'card' : 'popup';
      tell(box, { type: 'useEnded', result, draft: box.readDraft(), text: replacement, whole, from: shown });
      return result;
    },
    async undo() {
      if (!lastPut) return 'refused';
      const { box, draft, rewording } = lastPut;
      if (activeBox() !== box) return 'refused';
      const { start, end } = rewording.span;
      const put = { start, end: start + rewording.replacement.length, of: rewording.text };
      dispatch({ type: 'undoStarted' });
      const result = await box.replace(put, draft.slice(start, end));
      lastResult = result;
      if (result === 'done') lastPut = null;
      tell(box, { type: 'undoEnded', result, draft: box.readDraft(), text: draft });
      return result;
    },
    lastResult: () => lastResult,
  };
}

/** The first visible blank: it is selected afterwards, so that what is typed takes its place. */
function blankIn(replacement: string): Span | undefined {
  const found = /_{2,}/.exec(replacement);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
