import { forTrusted } from './elements';

type KeyEvent = 'keydown' | 'keyup';

/** Hears every trusted key of the page, before the page's own listeners where the script runs at document start. */
export interface KeyGate {
  listen(type: KeyEvent, listener: (event: KeyboardEvent) => void, signal: AbortSignal): void;
}

/** What the keys can do with mark and card. */
export interface CardKeys {
  isOpen(): boolean;
  /** The element of ours that has the focus, if any. */
  focused(): HTMLElement | null;
  /** Rows to walk through with the arrows. */
  rows(): readonly HTMLElement[];
  /** Everything to walk through with Tab. */
  stops(): readonly HTMLElement[];
  press(target: HTMLElement): void;
  close(): void;
  returnFocus(): void;
}

/** Keys that type nothing and are not ours. */
const idleKeys = /^(?:CapsLock|Fn|F\d+|Page.*|Home|End|Insert|ContextMenu|Arrow.*)$/;

/** Presses and releases of these always reach the page: a page that tracks them must not think one is held down. */
const modifierKeys = /^(?:Shift|Control|Alt|AltGraph|Meta)$/;

/**
 * Handles the keys of mark and card. While an open card has the focus, no key reaches the page, and of the mark none
 * that presses it: a page may send on Enter wherever the focus is. We therefore listen through the gate, which stands
 * before the page's own listeners; a key whose default is prevented brings no `keypress`. A press acts when the key is *released*, with the focus still where it was pressed
 * and no other key since, so that nothing of the same keystroke can arrive in the composer after *Use* gave the focus
 * back.
 */
export function listenToKeys(keys: CardKeys, gate: KeyGate, signal: AbortSignal): void {
  let pressed: { readonly key: string; act: (() => void) | null } | null = null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || modifierKeys.test(event.key)) return;
    // The release of what was pressed stays ours, though it does nothing any more.
    if (pressed && !event.repeat) pressed.act = null;
    const focused = keys.focused();
    const act = actFor(event.key, focused);
    if (!act && !(focused && keys.isOpen())) return;
    event.stopImmediatePropagation();
    if (act) {
      event.preventDefault();
      if (!event.repeat && !isShortcut(event)) pressed = { key: event.key, act };
      return;
    }
    if (isShortcut(event)) return;
    if (move(event, focused)) return event.preventDefault();
    // A letter belongs to the draft: the browser types it where the focus is when this listener returns.
    if (!idleKeys.test(event.key)) keys.returnFocus();
  };

  const actFor = (key: string, focused: HTMLElement | null): (() => void) | null => {
    if (key === 'Escape') return keys.isOpen() ? keys.close : null;
    if ((key !== 'Enter' && key !== ' ') || !focused) return null;
    return () => keys.focused() === focused && keys.press(focused);
  };

  const move = (event: KeyboardEvent, focused: HTMLElement | null): boolean => {
    if (event.key === 'Tab') return step(keys.stops(), focused, event.shiftKey ? -1 : 1);
    if (event.key === 'ArrowDown') return step(keys.rows(), rowOf(focused), 1);
    if (event.key === 'ArrowUp') return step(keys.rows(), rowOf(focused), -1);
    return false;
  };

  const onKeyUp = (event: KeyboardEvent) => {
    const released = pressed?.key === event.key ? pressed : null;
    if (modifierKeys.test(event.key) || (!released && !keys.focused())) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (released) pressed = null;
    released?.act?.();
  };

  const drop = () => {
    pressed = null;
  };

  gate.listen('keydown', onKeyDown, signal);
  gate.listen('keyup', onKeyUp, signal);
  window.addEventListener('blur', forTrusted(drop), { capture: true, signal });
}

/** Combinations belong to the browser; AltGr types letters. */
function isShortcut(event: KeyboardEvent): boolean {
  if (event.getModifierState('AltGraph')) return false;
  return event.ctrlKey || event.metaKey || event.altKey;
}

/** The button that stands for the row the focus is in. */
function rowOf(focused: HTMLElement | null): HTMLElement | null {
  return focused?.closest('li')?.querySelector<HTMLElement>('[data-row]') ?? focused;
}

/** Moves the focus along a list that closes on itself. Returns true where the list has a place to go. */
function step(list: readonly HTMLElement[], from: HTMLElement | null, by: 1 | -1): boolean {
  const index = from ? list.indexOf(from) : -1;
  const next = index === -1 ? list.at(by === 1 ? 0 : -1) : list[(index + by + list.length) % list.length];
  next?.focus();
  return next !== undefined;
}
