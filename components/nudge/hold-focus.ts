/** How often a page may take the focus from the card before it is left there. The keys stay ours all the same. */
const maxReturns = 5;

/**
 * The focus that a card took. Some pages put it back into their box on any key, so that typing always goes there; then
 * the Enter that is meant for *Use* would send.
 */
export interface FocusHold {
  /** The element of ours that has the focus, or had it when the page took it away. */
  focused(): HTMLElement | null;
  /** The card has taken the focus, and keeps it. */
  take(): void;
  /** The person goes elsewhere: the focus is the page's again. */
  release(): void;
}

export function holdFocus(root: ShadowRoot, signal: AbortSignal): FocusHold {
  let held: HTMLElement | null = null;
  let returnsLeft = 0;
  let isHeld = false;

  const active = () => (root.activeElement instanceof HTMLElement ? root.activeElement : null);
  const taken = () => (isHeld && held?.isConnected && document.hasFocus() ? held : null);

  const onFocus = () => {
    held = active();
  };
  const onLost = () => {
    // The page is not done with it before its script ends.
    queueMicrotask(() => {
      if (active() || !taken() || returnsLeft === 0) return;
      returnsLeft -= 1;
      held?.focus({ preventScroll: true });
    });
  };
  root.addEventListener('focusin', onFocus, { signal });
  root.addEventListener('focusout', onLost, { signal });

  return {
    focused: () => active() ?? taken(),
    take() {
      isHeld = true;
      returnsLeft = maxReturns;
    },
    release() {
      isHeld = false;
    },
  };
}
