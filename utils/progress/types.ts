/** What is recorded of progress: counts for a day and site, never words. */

/** What became of a draft with a finding. */
export const outcomes = ['reworded', 'mended', 'kept', 'cancelled'] as const;
export type Outcome = (typeof outcomes)[number];

/** Numbers by name; names come from closed lists (families, outcomes, kinds of kindness). */
export type Counts = Readonly<Record<string, number>>;

/** One local calendar day on one site. */
export interface DayRecord {
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Host name of the site. */
  readonly site: string;
  /** Messages sent. */
  readonly sent: number;
  /** Findings of drafts by family: mild ones. */
  readonly mild: Counts;
  /** Findings of drafts by family: strong ones. */
  readonly strong: Counts;
  /** What became of drafts that had a finding, by outcome. */
  readonly outcomes: Counts;
  /** Kindness counted in what was sent, by kind. */
  readonly kindness: Counts;
  /** Messages sent with a strong finding unchanged and not followed by a repair on the same day. */
  readonly unrepaired: number;
}
