/** Finds message boxes by what the person does in them, not by what a site calls them. */
import { boxAround, boxUnder } from './box-under';
import type { Composer } from './composer';
import { isComposer } from './counts';
import { createComposer, type LiveComposer } from './create-composer';
import { profileFor } from './sites';
import { isTextField } from './text-field';
import { forTrusted } from './trusted';

/** Events inside a box that its composer must hear of. */
const insideEvents = ['input', 'compositionstart', 'cut'] as const;
/** Editors with a model of their own take these for themselves, and then no `input` follows. Text fields never do. */
const editorEvents = ['beforeinput', 'paste', 'drop'] as const;
/** Events outside it that may send what it holds: a button may act on the press, or be clicked by keyboard. */
const outsideEvents = ['pointerdown', 'click'] as const;

class ComposerWatch {
  readonly #known = new Map<HTMLElement, LiveComposer>();
  /** Boxes that are no composer, with the page address at which this was found: single-page apps reuse elements. */
  readonly #declined = new WeakMap<HTMLElement, string>();
  readonly #onFound: (composer: Composer) => void;
  /** The box last written in: a click elsewhere may send it. */
  #latest: LiveComposer | null = null;
  /** Listens to what only editors with a model of their own need, from the first one on. */
  readonly #listenToEditors: () => void;
  /** A box that leaves the page loses its size; this tells so without looking at the whole page's changes. */
  readonly #sizes = new ResizeObserver(() => this.#dropDetached());

  constructor(onFound: (composer: Composer) => void, listenToEditors: () => void) {
    this.#onFound = onFound;
    this.#listenToEditors = listenToEditors;
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
    this.#composerOf(event)?.notice(event);
  }

  #composerOf(event: Event): LiveComposer | null | undefined {
    // Nearly every key goes to the box that had the one before. In a shadow root its target is another one.
    if (event.target === this.#latest?.element) return this.#latest;
    const box = boxUnder(event);
    // A key alone makes no composer known: the input that follows it does.
    return box && (event instanceof InputEvent ? this.meet(box) : this.#known.get(box));
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
    if (!isTextField(box)) this.#listenToEditors();
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

/** Calls the listener with each trusted key going down, before the page's own listeners. */
type ListenToKeys = (listener: (event: KeyboardEvent) => void, signal: AbortSignal) => void;

const listenOnWindow: ListenToKeys = (listener, signal) =>
  window.addEventListener('keydown', forTrusted(listener), { capture: true, passive: true, signal });

/**
 * Calls `onFound` once for each message box the person comes to, and disposes of it when its element leaves the page
 * or the signal aborts. Listens on the window in the capture phase: pages stop keys and clicks on their way down.
 *
 * @param listenToKeys how to hear of keys going down, where somebody listens to them already.
 */
export function watchComposers(
  onFound: (composer: Composer) => void,
  signal: AbortSignal,
  listenToKeys: ListenToKeys = listenOnWindow,
): void {
  if (signal.aborted) return;
  const options = { capture: true, passive: true, signal };
  // The same listener added twice is one.
  const listenToEditors = () => {
    for (const name of editorEvents) window.addEventListener(name, inside, options);
  };
  const watch = new ComposerWatch(onFound, listenToEditors);
  const inside = forTrusted((event: Event) => watch.noticeInside(event));
  const outside = forTrusted((event: Event) => watch.noticeOutside(event));
  for (const name of insideEvents) window.addEventListener(name, inside, options);
  listenToKeys((event) => watch.noticeInside(event), signal);
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
