import type { Family, Strength, Variant } from '@/utils/analysis/types';

export interface SeenFinding {
  readonly pattern: string;
  readonly family: Family;
  readonly strength: Strength;
}

/** A rewording that was put in the box. */
export interface PutRewording {
  /** Null where it says nothing of a taste: the break offered in heat has one form alone, other texts are not ours. */
  readonly variant: Variant | null;
  /** The feeling chosen by hand, in lower case; null where the one offered was left. */
  readonly feeling: string | null;
  /** The whole draft with it. */
  readonly whole: string;
}

/** What happened to the message being written, from its first letter until it is sent or given up. */
export interface DraftStory {
  /** Findings shown so far, each pattern once. */
  readonly seen: readonly SeenFinding[];
  /** Patterns the person chose to keep: no mark again in this draft. */
  readonly kept: readonly string[];
  /** The rewording that stands in the box, as it was put there. */
  readonly put: PutRewording | null;
  /** A nudge was opened; opening it again costs nothing of the budget. */
  readonly opened: boolean;
  /** A strong finding was counted as heat. */
  readonly heated: boolean;
}

export const newStory: DraftStory = { seen: [], kept: [], put: null, opened: false, heated: false };
