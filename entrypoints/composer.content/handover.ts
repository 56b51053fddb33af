/**
 * The seam between the content scripts. The one beside every composer watches. Two others are brought when they are first
 * needed: the engine, which finds, with the first words of a draft; what shows and writes, with the first finding. All
 * run in the extension's isolated world, whose global object the page cannot see.
 */

import type { KeyGate } from '@/components/nudge/keys';
import type { Writer } from '@/entrypoints/nudge.content/writer';
import type { Analysis, ReadAnalysis, Rewording, Taste } from '@/utils/analysis/types';
import type { Composer } from '@/utils/composer/composer';
import type { ChosenRewording, ScriptName } from '@/utils/messaging/protocol';
import type { NudgingEvent, Opener } from '@/utils/nudging/state';
import type { NudgingView } from '@/utils/nudging/view';
import type { Guard } from './guarded';

/** The detection. */
export type Analyze = (draft: string) => ReadAnalysis;

/** A detection with a memory of its own, which goes when it goes. */
export type StartEngine = () => Analyze;

/** What the script that watches lends to the one that shows and writes. */
export interface Watch {
  /** The box typed in last. */
  composer(): Composer | null;
  /** The detection, so that it is not loaded twice. */
  readonly analyze: Analyze;
  /** The same without what this couple is known to call fine. */
  judgeNow(draft: string): Analysis;
  /** Whether phrases can be remembered as fine on this page. */
  readonly canBeFine: boolean;
  /** What this person has used before. */
  taste(): Taste;
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

/** What there is to offer for a draft. */
export interface Offer {
  readonly rewordings: readonly Rewording[];
  /** Which way of saying it these are, counted from 0. */
  readonly seed: number;
  readonly hasAnother: boolean;
}

/** A rewording with the feeling that was chosen by hand for it, if any. */
export interface Chosen {
  readonly rewording: Rewording;
  readonly feeling: string | null;
}

/** Rewordings of drafts that were judged, return times filled. `now`: milliseconds since the epoch. */
export interface Offers {
  /** The way of saying this draft that was left last; for a draft never seen, the first. */
  of(draft: string, now: number): Offer;
  /** Goes on to the next way of saying it, if there is one. */
  another(draft: string, now: number): void;
  /** The rewording chosen elsewhere, made anew; null where it is not word for word the one that was shown there. */
  find(choice: ChosenRewording, now: number): Chosen | null;
}

/** What the script that shows and writes does for the one that watches. */
export interface Presenter {
  /** Shows exactly this beside the box typed in last. False where the page keeps removing our element. */
  show(draft: string, view: NudgingView, now: number): boolean;
  readonly offers: Offers;
  /** A text from outside as a rewording of a draft; null where it does not pass the page's own look at it. */
  takeChecked(draft: string, text: string): Rewording | null;
  readonly writer: Writer;
}

export type StartPresenter = (watch: Watch) => Presenter;

/** What each script hands over. */
export interface Handovers extends Record<ScriptName, unknown> {
  engine: StartEngine;
  nudge: StartPresenter;
}

type Listeners = { [Name in ScriptName]?: (handed: Handovers[Name]) => void };

const world = globalThis as { attuneHandovers?: Listeners };

/** Waits for what a script hands over. The newest listener for a script is the only one. */
export function awaitHandover<Name extends ScriptName>(name: Name, listener: (handed: Handovers[Name]) => void): void {
  world.attuneHandovers ??= {};
  const listeners: { [N in Name]?: (handed: Handovers[N]) => void } = world.attuneHandovers;
  listeners[name] = listener;
}

/** Gives it to the script that waits for it, if any still does. */
export function handOver<Name extends ScriptName>(name: Name, handed: Handovers[Name]): void {
  world.attuneHandovers?.[name]?.(handed);
}
