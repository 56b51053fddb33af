/** The shape of a pattern: one way of hurting, as data. The notation of `match` and `unless` is explained in `detectors/notation.ts`. */
import type { Family, Kindness, Strength } from '../types';

export interface Pattern {
  /** Equal to the file's name. */
  readonly id: string;
  /** Equal to the folder's name. */
  readonly family: Family;
  readonly strength: Strength;
  /** Any of these lines is a finding. `[…]` marks the words that hurt; without it they are the whole match. */
  readonly match: readonly string[];
  /** Any of these lines, found anywhere in the same sentence, keeps the pattern silent. */
  readonly unless?: readonly string[];
  /** A true threat: it protects the whole draft from nudges and rewordings. */
  readonly protects?: 'threat';
  /** Still a finding beside laughing words or emoji. */
  readonly evenJoking?: boolean;
}

/** Written beside a pattern and gathered in `notes.ts`: what only the open card and readers of the catalogue need. */
export interface PatternNote {
  /** One sentence: why these words may hurt. */
  readonly because: string;
  /** Where that knowledge comes from. */
  readonly source: string;
}

/** Written beside a pattern, read by tests alone; it never reaches a bundle. */
export interface PatternExamples {
  /** Drafts that must have a finding of this pattern. */
  readonly nudges: readonly string[];
  /** Look-alikes that must have none of it. */
  readonly allows: readonly string[];
}

/** Declares a pattern. */
export function definePattern(pattern: Pattern): Pattern {
  return pattern;
}

/** A kind thing to say, found in the same notation. */
export interface KindnessPattern {
  readonly id: Kindness;
  readonly match: readonly string[];
  readonly unless?: readonly string[];
}

/** Declares a pattern of kindness. */
export function defineKindness(pattern: KindnessPattern): KindnessPattern {
  return pattern;
}

/** Words that must be left alone: a boundary, a report of harm, play, a pause with a way back. */
export interface GuardPattern {
  readonly id: 'boundary' | 'harm' | 'banter' | 'return';
  readonly match: readonly string[];
  readonly unless?: readonly string[];
}

/** Declares a guard. */
export function defineGuard(pattern: GuardPattern): GuardPattern {
  return pattern;
}
