/**
 * The keys that open the card. The manifest suggests them to the browser; Chromium 156 keeps them for itself (2026-11)
 * and leaves the command without keys, yet a page sees them before Chromium does. There we listen ourselves.
 */
export const suggestedShortcut = 'Alt+Shift+A';

/** True for a press of the suggested keys, on whatever keyboard layout. */
export function isSuggestedShortcut(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.getModifierState('AltGraph')) return false;
  return event.altKey && event.shiftKey && event.code === 'KeyA';
}
