/** What other rooms may know of an analysis: families, findings, protection, kindness and rewordings. */

import type { Sentence } from './text/sentence-model';

export const families = ['criticism', 'contempt', 'defensiveness', 'stonewalling', 'interrupting', 'pressure'] as const;
export type Family = (typeof families)[number];

/** What people read of each family, in the words of the interface. */
export const familyLabels: Readonly<Record<Family, string>> = {
  criticism: 'may land as blame',
  contempt: 'may land as a put-down',
  defensiveness: 'may land as a counter-attack',
  stonewalling: 'may land as shutting them out',
  interrupting: 'may land as cutting them off',
  pressure: 'may land as pressure',
};

export const strengths = ['mild', 'strong'] as const;
export type Strength = (typeof strengths)[number];

export const kindnessKinds = [
  'appreciation',
  'affection',
  'empathy',
  'curiosity',
  'repair',
  'ownership',
  'compromise',
] as const;
export type Kindness = (typeof kindnessKinds)[number];

/** A place in a draft: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A pattern found at a span of the draft: the shortest words that hurt. */
export interface Finding extends Span {
  readonly family: Family;
  readonly strength: Strength;
  /** Id of the pattern, equal to its file name. */
  readonly pattern: string;
}

/** Why a sentence or a draft is left alone: a boundary (its sentence), a report of harm or a threat (the whole draft). */
export type Protection = 'boundary' | 'harm' | 'threat';

export interface Analysis {
  readonly language: 'en' | 'other';
  /** Strongest first; at equal strength in the order of the draft. */
  readonly findings: readonly Finding[];
  readonly protected: Protection | null;
  readonly kindness: readonly Kindness[];
}

/** An analysis with what it was made from, so that nothing has to read the draft a second time. */
export interface ReadAnalysis extends Analysis {
  readonly sentences: readonly Sentence[];
}

export const variants = ['gentle', 'firm', 'curious'] as const;
export type Variant = (typeof variants)[number];

/** How much of the draft's content a rewording carries, from all of it to a pause line. */
export type Step = 'full' | 'clause' | 'topic' | 'blank' | 'pause';

export type Slot = 'observation' | 'feeling' | 'need' | 'request' | 'question' | 'pause' | 'kept';

export interface RewordingPart {
  readonly slot: Slot;
  readonly text: string;
}

/** The feeling a rewording names: where it stands in `replacement`, and what could stand there instead. */
export interface FeelingChoice extends Span {
  /** As the writer would type them; the one that stands there is not among them. */
  readonly others: readonly string[];
}

/** A softer version of the draft. The texts of `parts`, joined, are `text`. */
export interface Rewording {
  readonly variant: Variant;
  readonly step: Step;
  /** Null where it names no feeling, or one that the draft itself names. */
  readonly feeling: FeelingChoice | null;
  /** The whole draft as it would stand in the box. */
  readonly text: string;
  readonly parts: readonly RewordingPart[];
  /** The smallest run of sentences of the draft that covers every finding. */
  readonly span: Span;
  /** What stands in the place of `span`; the draft with it spliced in is `text`. */
  readonly replacement: string;
}

/** What a person has used before: counts under our own ids and feelings of our own lexicon, never their words. */
export interface Taste {
  /** How often each variant was used, by id. One that was edited afterwards counts half. */
  readonly variants: Readonly<Partial<Record<Variant, number>>>;
  /** How often a feeling was chosen by hand. */
  readonly feelings: Readonly<Record<string, number>>;
}

export const noTaste: Taste = { variants: {}, feelings: {} };

/** What the card says of a pattern. */
export interface PatternNote {
  readonly family: Family;
  /** One sentence: why these words may hurt. */
  readonly because: string;
  /** Where that knowledge comes from. */
  readonly source: string;
}
