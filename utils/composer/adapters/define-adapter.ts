import type { DraftMap } from '../read-draft';
import type { WriteStep } from '../write/steps';

/** Offsets of the draft, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A message box behind offsets of its draft, so that painting and writing need not know what it is made of. */
export interface Surface {
  /** The text as the person sees it. */
  read(): string;
  /** What is selected in the box; null if the selection lies elsewhere. */
  selection(): Span | null;
  /** Focuses the box and selects the span. */
  select(span: Span): void;
  /** A live range for the highlight registry; null if the browser has none for this kind of box. */
  range(span: Span): AbstractRange | null;
  /** Client rectangles of the span, not yet clipped to the box. */
  rects(span: Span): readonly DOMRect[];
}

/** One kind of editor: how to know it, and the ways of writing it takes, best first. */
export interface Adapter {
  readonly id: string;
  claims(element: HTMLElement): boolean;
  /** `mapDraft` reads the element. */
  open(element: HTMLElement, mapDraft: () => DraftMap): Surface;
  readonly writing: {
    readonly oneLine: readonly WriteStep[];
    readonly severalLines: readonly WriteStep[];
    /**
     * How long the editor takes to make the page's selection its own, in milliseconds after it could hear of it. Null: it
     * has none of its own.
     */
    readonly selectionMs: number | null;
  };
}

export function defineAdapter(adapter: Adapter): Adapter {
  return adapter;
}
