import type { Composer, DraftChange } from '@/utils/composer/composer';
import { watchComposers } from '@/utils/composer/find-composer';
import { profileFor } from '@/utils/composer/sites';
import { type TurnSign, watchTurns } from '@/utils/composer/turn-taking';
import { noteTyped } from '@/utils/messaging/typed-frame';
import type { Guard } from './guarded';
import type { OpenedKeyGate } from './key-gate';

/** News of a change. What the draft is then is read at a rest, not on each key. */
type Change = Pick<DraftChange, 'composing'>;

interface Listeners {
  /** A box holds words, or is about to: they will be judged at the next rest. */
  onWords(): void;
  /** The person typed in this box; `isOther` where the former change was in another one. */
  onChange(change: Change, isOther: boolean): void;
  onSent(draft: string): void;
  /** The box typed in last left the page. */
  onGone(): void;
}

/** The message boxes of the page. One is typed in at a time, and only beside that one is anything shown. */
export interface Boxes {
  /** Begins to watch; a box that has the focus already is found at once. */
  watch(): void;
  /** The box typed in last. */
  composer(): Composer | null;
  /** What the page shows beside it of whose turn it is. */
  turn(): TurnSign | null;
}

export function createBoxes(
  listeners: Listeners,
  guard: Guard,
  keys: Pick<OpenedKeyGate, 'listenBehind'>,
  signal: AbortSignal,
): Boxes {
  let active: Composer | null = null;
  const turns = new WeakMap<Composer, () => TurnSign | null>();

  const onFound = (composer: Composer) => {
    const onChange = (change: Change) => {
      const isOther = active !== composer;
      active = composer;
      noteTyped(Date.now());
      listeners.onChange(change, isOther);
    };
    const onSent = guard('sent', (draft: string) => {
      if (active === composer) listeners.onSent(draft);
    });
    const onTyped = guard('typed', (change: Change) => {
      listeners.onWords();
      onChange(change);
    });
    turns.set(composer, watchTurns(composer, profileFor(location.href)));
    composer.onDraftChange(onTyped, signal);
    composer.onSent(onSent, signal);
    const onGone = guard('gone', () => {
      if (active !== composer) return;
      active = null;
      listeners.onGone();
    });
    composer.gone.addEventListener('abort', onGone, { once: true, signal });
    // The first words of a box are typed before it is found: they count as a change too.
    onChange({ composing: false });
    if (composer.readDraft().trim() !== '') listeners.onWords();
  };

  const forget = () => {
    active = null;
  };
  signal.addEventListener('abort', forget, { once: true });

  return {
    watch: () => watchComposers(guard('found', onFound), signal, keys.listenBehind),
    composer: () => active,
    turn: () => (active && turns.get(active)?.()) ?? null,
  };
}
