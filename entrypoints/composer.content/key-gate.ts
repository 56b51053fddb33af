import type { KeyGate } from '@/components/nudge/keys';
import { forTrusted } from '@/utils/composer/trusted';

const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
type KeyEvent = (typeof keyEvents)[number];
type KeyListener = (event: KeyboardEvent) => void;

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
