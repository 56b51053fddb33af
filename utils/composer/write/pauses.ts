/** Resolves in a later task, after the page has heard of what was done in this one. */
export function pause(ms = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The longest an editor is given to hear of a selection that was the same already. */
const selectionPatienceMs = 50;

/**
 * Resolves a task after the next `selectionchange`. Editors with a model take over the selection only then; Slate
 * (seen 2026-11 with 0.146) otherwise empties the box at the next undo. Start listening before selecting.
 */
export function selectionHeard(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const heard = (): void => {
      stop.abort();
      clearTimeout(patience);
      setTimeout(resolve);
    };
    const patience = setTimeout(heard, selectionPatienceMs);
    page.addEventListener('selectionchange', heard, { signal: stop.signal });
  });
}
