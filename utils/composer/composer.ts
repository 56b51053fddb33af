/** The contract between Attune and a page's message box. Nothing outside this room touches the page's own elements. */

import type { DraftMap } from './read-draft';

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

/** What the person does in the box that concerns a write: any key or the start of a composition, and an undo. */
export type PersonalAct = 'acted' | 'undid';

/** A message box that is watched. What paints and writes in it, `Editing`, is opened once there is something to show. */
export interface Composer {
  /** The editing host or text field. Its content and attributes are never changed but through `Editing`. */
  readonly element: HTMLElement;
  /** The text as the person sees it: newlines are `\n`, non-breaking spaces are spaces. */
  readDraft(): string;
  /** The same, with the place in the page of each character; a text field has no such places. */
  mapDraft(): DraftMap;
  /**
   * Calls the listener after each trusted change of the draft, once after each write, and where the page put another
   * text into the box after a click or Enter that was no send (a switch of conversation).
   */
  onDraftChange(listener: (change: DraftChange) => void, signal: AbortSignal): void;
  /** Calls the listener with the draft that stood in the box when the page emptied it on a send. */
  onSent(listener: (draft: string) => void, signal: AbortSignal): void;
  /** Tells of each act, of a key before it does anything. An undo while a write is under way is not told. */
  onPersonalAct(listener: (act: PersonalAct) => void, signal: AbortSignal): void;
  /** False while an input method composes or the page has locked the box. */
  mayWrite(): boolean;
  /** Runs a write: what it changes is no news and no send. Its end is told as one change, unless nothing was written. */
  runWrite(write: () => Promise<WriteResult>): Promise<WriteResult>;
  /** Aborted once the composer is disposed: its element left the document, or the watch that found it ended. */
  readonly gone: AbortSignal;
  /** Removes all listeners and ends `gone`. */
  dispose(): void;
}

/** The hand in a watched box. It ends with the composer. */
export interface Editing {
  readDraft(): string;
  /**
   * Writes through the editor's own input path, verifies what it holds, puts the caret back, or selects `toSelect`,
   * a place within the written text. Never throws.
   */
  replace(
    span: DraftSpan,
    text: string,
    toSelect?: { readonly start: number; readonly end: number },
  ): Promise<WriteResult>;
  /** Client rectangles of the span, one a line; empty if it cannot be seen. */
  boxFor(span: DraftSpan): readonly DOMRect[];
  /** Underlines the spans of the draft in place of those painted before; an empty list clears them. */
  paint(draft: string, spans: readonly PaintedSpan[]): void;
}

export interface DraftChange {
  /** Read from the page on first access: cheap to pass on, so look at it at a rest and not on each key. */
  readonly draft: string;
  /** True while an input method is composing; such a draft is never checked. */
  readonly composing: boolean;
}
