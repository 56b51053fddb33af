import type { KeyGate } from '@/components/nudge/keys';
import { forTrusted } from '@/utils/composer/trusted';

const keyEvents = ['keydown', 'keyup'] as const;
type KeyEvent = (typeof keyEvents)[number];
type KeyListener = (event: KeyboardEvent) => void;

/** The gate with a place behind it. One listener of the page's window serves all: each more would cost with every key. */
export interface OpenedKeyGate extends KeyGate {
  /** Calls the listener with each key going down that no listener of the gate has stopped. */
  listenBehind(listener: KeyListener, until: AbortSignal): void;
}

/** Opens the gate at once, for listeners that come later: among listeners on the window the first one hears first. */
export function openKeyGate(signal: AbortSignal): OpenedKeyGate {
  const listeners: Readonly<Record<KeyEvent, Set<KeyListener>>> = { keydown: new Set(), keyup: new Set() };
  const behind = new Set<KeyListener>();

  const add = (to: Set<KeyListener>, listener: KeyListener, until: AbortSignal) => {
    if (until.aborted) return;
    to.add(listener);
    until.addEventListener('abort', () => to.delete(listener), { once: true });
  };

  for (const type of keyEvents) {
    const pass = (event: KeyboardEvent) => {
      for (const listener of listeners[type]) listener(event);
      // Stopped, that is: the browser has one name for both.
      if (type === 'keydown' && !event.cancelBubble) for (const listener of behind) listener(event);
    };
    window.addEventListener(type, forTrusted(pass), { capture: true, signal });
  }

  return {
    listen: (type, listener, until) => add(listeners[type], listener, until),
    listenBehind: (listener, until) => add(behind, listener, until),
  };
}
