/**
 * The seam between the two content scripts. The one beside every composer watches and judges; the other, brought when
 * there is first something to show, shows and writes. Both run in the extension's isolated world, whose global object
 * the page cannot see.
 */

import type { KeyGate } from '@/components/nudge/keys';
import type { Writer } from '@/entrypoints/nudge.content/writer';
import type { Analysis, Rewording } from '@/utils/analysis/types';
import type { Composer } from '@/utils/composer/composer';
import type { NudgingEvent, Opener } from '@/utils/nudging/state';
import type { NudgingView } from '@/utils/nudging/view';
import type { Guard } from './guarded';

/** What the script that watches and judges lends to the other. */
export interface Watch {
  /** The box typed in last. */
  composer(): Composer | null;
  /** The detection, so that it is not loaded twice. */
  analyze(draft: string): Analysis;
  /** The same without what this couple is known to call fine. */
  judgeNow(draft: string): Analysis;
  /** Whether phrases can be remembered as fine on this page. */
  readonly canBeFine: boolean;
  /** The keys the browser has for opening the card; null where it left the command without any. */
  shortcut(): string | null;
  /** Opens the card for the draft as it stands now. */
  open(by: Opener): void;
  dispatch(event: NudgingEvent): void;
  /** Shows the state anew. */
  show(): void;
  readonly keys: KeyGate;
  readonly guard: Guard;
  /** Everything shown goes with it. */
  readonly signal: AbortSignal;
}

/** What the script that shows and writes does for the other. */
export interface Presenter {
  /** Shows exactly this beside the box typed in last. False where the page keeps removing our element. */
  show(draft: string, view: NudgingView, now: number): boolean;
  /** Rewordings of a draft that was judged, return times filled. `now`: milliseconds since the epoch. */
  reword(draft: string, now: number): readonly Rewording[];
  readonly writer: Writer;
}

export type StartPresenter = (watch: Watch) => Presenter;

const world = globalThis as { attuneHandover?: (start: StartPresenter) => void };

/** Waits for what the other script hands over. */
export function awaitHandover(listener: (start: StartPresenter) => void): void {
  world.attuneHandover = listener;
}

/** Gives it to the script that waits for it, if any still does. */
export function handOver(start: StartPresenter): void {
  world.attuneHandover?.(start);
}
