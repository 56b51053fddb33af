import type { NudgeActions, NudgeContent } from '@/components/nudge/content';
import type { KeyGate } from '@/components/nudge/keys';
import { createNudge } from '@/components/nudge/nudge';
import type { Finding } from '@/utils/analysis/types';
import type { Composer, Editing } from '@/utils/composer/composer';
import { type Caret, hasFocus, rememberCaret } from './caret';

/** Underline, mark and card beside one composer. */
export interface Annotation {
  /** Shows exactly this. Returns false where the page keeps removing our element. */
  show(draft: string, underlined: Finding | null, content: NudgeContent): boolean;
  /** Gives the focus back to the composer, caret where it was when the card took the focus. */
  returnFocus(): void;
  leave(): void;
}

interface Surroundings {
  readonly actions: NudgeActions;
  readonly keys: KeyGate;
  /** The page removed our element. */
  onRemoved(): void;
}

/** Gone with the signal, with the composer, or when it leaves. */
export function annotate(
  { element, gone }: Composer,
  editing: Editing,
  surroundings: Surroundings,
  signal: AbortSignal,
): Annotation {
  const leaving = new AbortController();
  const nudge = createNudge({ composer: element, ...surroundings }, AbortSignal.any([signal, gone, leaving.signal]));
  let caret: Caret | null = null;
  let tookFocus = false;
  let painted = '';

  return {
    show(draft, underlined, content) {
      if (content.takesFocus && !tookFocus) caret = rememberCaret(element);
      tookFocus = content.takesFocus;
      const key = JSON.stringify([underlined && draft, underlined]);
      if (key !== painted) editing.paint(draft, underlined ? [underlined] : []);
      painted = key;
      return nudge.render(content);
    },
    returnFocus() {
      // A box that has the focus keeps the caret where it is: a write of ours or the person put it there.
      if (!hasFocus(element)) {
        if (caret) caret.restore();
        else element.focus({ preventScroll: true });
      }
      caret = null;
    },
    leave() {
      editing.paint('', []);
      leaving.abort();
    },
  };
}
