/** Focus and caret of the composer, kept while the card has the focus. The composer's content is never touched. */

export interface Caret {
  /** Gives the focus back to the composer, caret where it was. */
  restore(): void;
}

/** Remembers where the caret stands in the composer now. */
export function rememberCaret(composer: HTMLElement): Caret {
  const range = rangeIn(composer);
  return {
    restore() {
      composer.focus({ preventScroll: true });
      if (!range || rangeIn(composer)?.compareBoundaryPoints(Range.START_TO_START, range) === 0) return;
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    },
  };
}

/** True where keys typed now go to the composer. */
export function hasFocus(composer: HTMLElement): boolean {
  const root = composer.getRootNode();
  return (root instanceof ShadowRoot ? root : document).activeElement === composer;
}

/** The selected range of an editable element; null in a text field, which keeps its own caret. */
function rangeIn(composer: HTMLElement): Range | null {
  if (!composer.isContentEditable) return null;
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  return range && composer.contains(range.commonAncestorContainer) ? range.cloneRange() : null;
}
