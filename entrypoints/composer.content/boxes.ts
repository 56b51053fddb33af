import type { NudgeActions, NudgeContent } from '@/components/nudge/content';
import type { KeyGate } from '@/components/nudge/key-gate';
import { createNudge, type Nudge } from '@/components/nudge/nudge';
import type { Finding } from '@/utils/analysis/types';
import type { Composer, DraftChange, Editing } from '@/utils/composer/composer';
import { openEditing } from '@/utils/composer/editing';
import { watchComposers } from '@/utils/composer/find-composer';
import { type Caret, hasFocus, rememberCaret } from './caret';
import type { Guard } from './guarded';

/** News of a change. What the draft is then is read at a rest, not on each key. */
type Change = Pick<DraftChange, 'composing'>;

interface Listeners {
  /** The person typed in this box; `isOther` where the former change was in another one. */
  onChange(change: Change, isOther: boolean): void;
  onSent(draft: string): void;
  /** The box typed in last left the page. */
  onGone(): void;
  /** The page removed our element. */
  onRemoved(): void;
  readonly actions: NudgeActions;
}

/** The message boxes of the page. One is typed in at a time, and only beside that one is anything shown. */
export interface Boxes {
  /** Begins to watch; a box that has the focus already is found at once. */
  watch(): void;
  /** The box typed in last. */
  composer(): Composer | null;
  editing(): Editing | null;
  /** Shows exactly this beside it. Returns false where the page keeps removing our element. */
  show(draft: string, underlined: Finding | null, content: NudgeContent): boolean;
  /** Whether mark or card is shown now. */
  isShown(): boolean;
  /** Keeps the caret of the moment for the time the card has the focus. */
  rememberCaret(): void;
  returnFocus(): void;
}

interface Active {
  readonly composer: Composer;
  readonly editing: Editing;
  readonly nudge: Nudge;
  readonly leave: AbortController;
}

export function createBoxes(listeners: Listeners, guard: Guard, keys: KeyGate, signal: AbortSignal): Boxes {
  let active: Active | null = null;
  let caret: Caret | null = null;
  let painted = '';
  let isShown = false;

  const leave = () => {
    active?.editing.paint('', []);
    active?.leave.abort();
    active = null;
    caret = null;
    painted = '';
    isShown = false;
  };

  const onRemoved = guard('removed', () => listeners.onRemoved());

  const enter = (composer: Composer, editing: Editing) => {
    leave();
    const controller = new AbortController();
    const surface = { composer: composer.element, actions: listeners.actions, keys, onRemoved };
    const nudge = createNudge(surface, AbortSignal.any([signal, controller.signal]));
    active = { composer, editing, nudge, leave: controller };
  };

  const onFound = (composer: Composer) => {
    const editing = openEditing(composer);
    const onChange = guard('draft-changed', (change: Change) => {
      const isOther = active?.composer !== composer;
      if (isOther) enter(composer, editing);
      listeners.onChange(change, isOther);
    });
    const onSent = guard('sent', (draft: string) => {
      if (active?.composer === composer) listeners.onSent(draft);
    });
    composer.onDraftChange(onChange, signal);
    composer.onSent(onSent, signal);
    const onGone = guard('gone', () => {
      if (active?.composer !== composer) return;
      leave();
      listeners.onGone();
    });
    composer.gone.addEventListener('abort', onGone, { once: true, signal });
    // The first words of a box are typed before it is found: they count as a change too.
    onChange({ composing: false });
  };

  signal.addEventListener('abort', leave, { once: true });

  return {
    watch: () => watchComposers(guard('found', onFound), signal),
    composer: () => active?.composer ?? null,
    editing: () => active?.editing ?? null,
    show(draft, underlined, content) {
      if (!active) return true;
      const key = JSON.stringify([underlined && draft, underlined]);
      if (key !== painted) active.editing.paint(draft, underlined ? [underlined] : []);
      painted = key;
      isShown = content.mark !== null || content.card !== null;
      return active.nudge.render(content);
    },
    isShown: () => isShown,
    rememberCaret() {
      caret = active ? rememberCaret(active.composer.element) : null;
    },
    returnFocus() {
      // A box that has the focus keeps the caret where it is: a write of ours or the person put it there.
      if (active && !hasFocus(active.composer.element)) {
        if (caret) caret.restore();
        else active.composer.element.focus({ preventScroll: true });
      }
      caret = null;
    },
  };
}
