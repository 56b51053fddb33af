import { forTrusted } from './elements';

const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
type KeyEvent = (typeof keyEvents)[number];
type KeyListener = (event: KeyboardEvent) => void;

/** Hears every trusted key of the page, before the page's own listeners where the script runs at document start. */
export interface KeyGate {
  listen(type: KeyEvent, listener: KeyListener, signal: AbortSignal): void;
}

/** Opens the gate at once, for listeners that come later: among listeners on the window the first one hears first. */
export function openKeyGate(signal: AbortSignal): KeyGate {
  const listeners = new Map<KeyEvent, Set<KeyListener>>(keyEvents.map((type) => [type, new Set()]));
  for (const type of keyEvents) {
    const pass = (event: KeyboardEvent) => {
      for (const listener of listeners.get(type) ?? []) listener(event);
    };
    window.addEventListener(type, forTrusted(pass), { capture: true, signal });
  }
  return {
    listen(type, listener, until) {
      if (until.aborted) return;
      listeners.get(type)?.add(listener);
      until.addEventListener('abort', () => listeners.get(type)?.delete(listener), { once: true });
    },
  };
}
