/** The contract between Attune and a page's message box. Nothing outside this room touches the page's own elements. */

/** A place in the text a composer held when the place was found: UTF-16 offsets, end exclusive. */
export interface DraftSpan {
  readonly start: number;
  readonly end: number;
  /** The whole draft the offsets belong to. */
  readonly of: string;
}

/**
 * What became of a write. `changed-since`: the box no longer holds the draft of the span, nothing was written.
 * `refused`: the page did not take the text; the former text stands in the box again.
 */
export type WriteResult = 'done' | 'changed-since' | 'refused';

/** Words to underline. Mild is dotted, strong is solid. */
export interface PaintedSpan {
  readonly start: number;
  readonly end: number;
  readonly strength: 'mild' | 'strong';
}

export interface Composer {
  /** The editing host or text field. Its content and attributes are never changed but through `replace`. */
  readonly element: HTMLElement;
  /** The text as the person sees it: newlines are `\n`, non-breaking spaces are spaces. */
  readDraft(): string;
  /** Writes through the editor's own input path, verifies what it holds, puts the caret back. Never throws. */
  replace(span: DraftSpan, text: string): Promise<WriteResult>;
  /** Client rectangles of the span, one a line; empty if it cannot be seen. */
  boxFor(span: DraftSpan): readonly DOMRect[];
  /** Underlines the spans of the draft in place of those painted before; an empty list clears them. */
  paint(draft: string, spans: readonly PaintedSpan[]): void;
  /**
   * Calls the listener after each trusted change of the draft, once after each `replace`, and where the page put
   * another text into the box after a click or Enter that was no send (a switch of conversation).
   */
  onDraftChange(listener: (change: DraftChange) => void, signal: AbortSignal): void;
  /** Calls the listener with the draft that stood in the box when the page emptied it on a send. */
  onSent(listener: (draft: string) => void, signal: AbortSignal): void;
  /** Aborted once the composer is disposed: its element left the document, or the watch that found it ended. */
  readonly gone: AbortSignal;
  /** Removes underlines and listeners. */
  dispose(): void;
}

export interface DraftChange {
  /** Read from the page on first access: cheap to pass on, so look at it at a rest and not on each key. */
  readonly draft: string;
  /** True while an input method is composing; such a draft is never checked. */
  readonly composing: boolean;
}
