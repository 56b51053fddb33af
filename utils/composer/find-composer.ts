/** Finds message boxes by what the person does in them, not by what a site calls them. */
import { boxAround, boxUnder } from './box-under';
import type { Composer } from './composer';
import { isComposer } from './counts';
import { createComposer, type LiveComposer } from './create-composer';
import { profileFor } from './sites';
import { forTrusted } from './trusted';

/** Events inside a box that its composer must hear of. */
const insideEvents = [
  ...(['input', 'keydown', 'compositionstart', 'cut'] as const),
  // Editors with a model of their own take these for themselves, and then no `input` follows.
  ...(['beforeinput', 'keypress', 'paste', 'drop'] as const),
];
/** Events outside it that may send what it holds: a button may act on the press, or be clicked by keyboard. */
const outsideEvents = ['pointerdown', 'click'] as const;

class ComposerWatch {
  readonly #known = new Map<HTMLElement, LiveComposer>();
  /** Boxes that are no composer, with the page address at which this was found: single-page apps reuse elements. */
  readonly #declined = new WeakMap<HTMLElement, string>();
  readonly #onFound: (composer: Composer) => void;
  /** The box last written in: a click elsewhere may send it. */
  #latest: LiveComposer | null = null;
  /** A box that leaves the page loses its size; this tells so without looking at the whole page's changes. */
  readonly #sizes = new ResizeObserver(() => this.#dropDetached());

  constructor(onFound: (composer: Composer) => void) {
    this.#onFound = onFound;
  }

  /** Something happened in a box: makes it known if it is a composer. */
  meet(box: HTMLElement | null): LiveComposer | null {
    if (!box) return null;
    this.#dropDetached();
    const composer = this.#known.get(box) ?? this.#welcome(box);
    this.#latest = composer ?? this.#latest;
    return composer;
  }

  noticeInside(event: Event): void {
    const box = boxUnder(event);
    if (!box) return;
    // A key alone makes no composer known: the input that follows it does.
    const composer = event instanceof InputEvent ? this.meet(box) : this.#known.get(box);
    composer?.notice(event);
  }

  noticeOutside(event: Event): void {
    if (!this.#latest) return;
    this.#dropDetached();
    const [target] = event.composedPath();
    if (!this.#latest || !(target instanceof Element) || boxAround(target) === this.#latest.element) return;
    this.#latest.noticeOutside(target);
  }

  dispose(): void {
    this.#sizes.disconnect();
    for (const composer of this.#known.values()) composer.dispose();
    this.#known.clear();
    this.#latest = null;
  }

  #welcome(box: HTMLElement): LiveComposer | null {
    if (this.#declined.get(box) === location.href) return null;
    if (!isComposer(box, profileFor(location.href), location.pathname)) {
      this.#declined.set(box, location.href);
      return null;
    }
    const composer = createComposer(box);
    this.#known.set(box, composer);
    this.#sizes.observe(box);
    this.#onFound(composer);
    return composer;
  }

  #dropDetached(): void {
    for (const [box, composer] of this.#known) {
      if (box.isConnected) continue;
      this.#sizes.unobserve(box);
      this.#known.delete(box);
      if (this.#latest === composer) this.#latest = null;
      composer.dispose();
    }
  }
}

/**
 * Calls `onFound` once for each message box the person comes to, and disposes of it when its element leaves the page
 * or the signal aborts. Listens on the window in the capture phase: pages stop keys and clicks on their way down.
 */
export function watchComposers(onFound: (composer: Composer) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const watch = new ComposerWatch(onFound);
  const options = { capture: true, passive: true, signal };
  const inside = forTrusted((event: Event) => watch.noticeInside(event));
  const outside = forTrusted((event: Event) => watch.noticeOutside(event));
  for (const name of insideEvents) window.addEventListener(name, inside, options);
  // Chromium 156 marks its own `compositionend` untrusted (2026-11). A forged one could only end a composition for us.
  window.addEventListener('compositionend', (event) => watch.noticeInside(event), options);
  for (const name of outsideEvents) window.addEventListener(name, outside, options);
  window.addEventListener(
    'focusin',
    forTrusted((event) => watch.meet(boxUnder(event))),
    options,
  );
  signal.addEventListener('abort', () => watch.dispose(), { once: true });
  // The box may have the focus already when Attune is switched on.
  if (document.activeElement) watch.meet(boxAround(document.activeElement));
}
