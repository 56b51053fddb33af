interface Listeners {
  onMoved(): void;
  /** Whether any of the composer can be seen: it may be scrolled out of a part of the page. */
  onSeen(isSeen: boolean): void;
}

/** Tells whenever composer or card may stand elsewhere or have another size, for as long as the signal allows. */
export function watchPlace(composer: HTMLElement, card: HTMLElement, listeners: Listeners, signal: AbortSignal): void {
  const { onMoved, onSeen } = listeners;
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', onMoved, options);
  window.addEventListener('resize', onMoved, options);
  const sizes = new ResizeObserver(onMoved);
  sizes.observe(composer);
  sizes.observe(card);
  const sight = new IntersectionObserver((entries) => onSeen(entries.at(-1)?.isIntersecting !== false));
  sight.observe(composer);
  const stopMoves = watchMoves(composer, onMoved);
  const stop = () => {
    sizes.disconnect();
    sight.disconnect();
    stopMoves();
  };
  signal.addEventListener('abort', stop, { once: true });
}

/**
 * Tells when the element moved without scrolling or resizing, as when the page puts something above it. The observer's
 * root is shrunk to exactly the element's place, so that any move makes it leave that root.
 */
function watchMoves(element: HTMLElement, onMoved: () => void): () => void {
  let observer: IntersectionObserver | null = null;

  const observe = (threshold: number, isExact: boolean) => {
    observer?.disconnect();
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (right === left || bottom === top) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const margins = [top, clientWidth - right, clientHeight - bottom, left].map((margin) => `${-Math.floor(margin)}px`);
    let isFirst = true;
    const onCrossed = (entries: readonly IntersectionObserverEntry[]) => {
      const ratio = entries.at(-1)?.intersectionRatio ?? 0;
      if (!isFirst) {
        onMoved();
        return observe(1, false);
      }
      isFirst = false;
      // The first answer tells how much of it is in that root at rest: from there on a change is a move.
      if (!isExact && ratio > 0 && ratio < 1) observe(ratio, true);
    };
    observer = new IntersectionObserver(onCrossed, { rootMargin: margins.join(' '), threshold });
    observer.observe(element);
  };

  observe(1, false);
  return () => observer?.disconnect();
}
