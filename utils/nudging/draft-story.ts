import type { Family, Strength } from '@/utils/analysis/types';

export interface SeenFinding {
  readonly pattern: string;
  readonly family: Family;
  readonly strength: Strength;
}

/** What happened to the message being written, from its first letter until it is sent or given up. */
export interface DraftStory {
  /** Findings shown so far, each pattern once. */
  readonly seen: readonly SeenFinding[];
  /** Patterns the person chose to keep: no mark again in this draft. */
  readonly kept: readonly string[];
  /** A rewording stands in the box. */
  readonly reworded: boolean;
  /** A nudge was opened; opening it again costs nothing of the budget. */
  readonly opened: boolean;
  /** A strong finding was counted as heat. */
  readonly heated: boolean;
}

export const newStory: DraftStory = { seen: [], kept: [], reworded: false, opened: false, heated: false };
