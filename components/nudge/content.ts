import type { Family, Rewording } from '@/utils/analysis/types';

/**
 * How loud the mark is. `soft`: one mild finding alone. `support`: a draft left alone, with a line to resources for
 * whoever opens it.
 */
type MarkLevel = 'soft' | 'mild' | 'strong' | 'support';

/** What the mark shows. */
export interface MarkContent {
  readonly level: MarkLevel;
  /** What the tooltip says after "Attune:". */
  readonly label: string;
  /** The keys that open the card, named in the tooltip. */
  readonly shortcut: string;
}

export interface FindingContent {
  readonly kind: 'finding';
  readonly draft: string;
  readonly phrase: string;
  readonly family: Family;
  readonly because: string;
  readonly source: string;
  readonly rewordings: readonly Rewording[];
  /** Which way of saying it these are, counted from 0, and whether there is another. */
  readonly seed: number;
  readonly hasAnother: boolean;
  /** Whether a phrase can be remembered as fine on this page. */
  readonly canBeFine: boolean;
  /** Counted from 1. */
  readonly position: number;
  readonly count: number;
}

export interface BreakContent {
  readonly kind: 'break';
  readonly draft: string;
  readonly rewording: Rewording;
}

/** A single line, with at most one thing to do. */
export type LineContent =
  | { readonly kind: 'support'; readonly about: 'harm' | 'threat' }
  | { readonly kind: 'used' }
  | { readonly kind: 'failed'; readonly result: 'changed-since' | 'refused'; readonly text: string }
  | { readonly kind: 'nothing-found' }
  /** `until` is a clock time such as "9:10". */
  | { readonly kind: 'enough-shown' | 'quiet'; readonly until: string };

export type CardContent = FindingContent | BreakContent | LineContent;

/** What people see beside one composer. */
export interface NudgeContent {
  readonly mark: MarkContent | null;
  readonly card: CardContent | null;
  /** The card was asked for by keyboard: the focus goes to its first row. */
  readonly takesFocus: boolean;
}

/** What people can do, told to whoever shows the nudge. Each is called for trusted events only. */
export interface NudgeActions {
  open(by: 'click' | 'keyboard'): void;
  close(): void;
  page(by: 1 | -1): void;
  /** Another way of saying this draft. */
  another(draft: string): void;
  /** The rewording with another of its feelings. */
  swapFeeling(rewording: Rewording, feeling: string): Rewording;
  /** `draft`: the one the rewording was made for. `feeling`: the one chosen by hand, null where none was. */
  use(draft: string, rewording: Rewording, feeling: string | null): void;
  /** Resolves to whether the text is in the clipboard. */
  copy(text: string): Promise<boolean>;
  keep(): void;
  fine(): void;
  quiet(): void;
  undo(): void;
  dismissSupport(): void;
  /** Gives the focus back to the composer, caret in place. */
  returnFocus(): void;
}
