/** Every duration and limit of nudging, in one place. */

const minuteMs = 60_000;

export const timings = {
  /** The first moment of stillness, when the draft is read. No rest is shorter. */
  stillMs: 300,
  /** Stillness after the last key before a draft is checked. */
  restMs: 800,
  /** The same where the draft ends with a sentence. */
  sentenceEndRestMs: 300,
  /** How long an emptied box waits for news of a send before the draft counts as cancelled. */
  emptiedSettleMs: 1_500,
  /** How long the line with *Undo* stays after a rewording was put in the box. */
  undoShownMs: 12_000,
  /** *Quiet for an hour*, and the hour of the budget. */
  quietMs: 60 * minuteMs,
  budgetWindowMs: 60 * minuteMs,
  /** Several strong drafts within this time bring the offer of a break. */
  heatWindowMs: 5 * minuteMs,
  /** Length of the break that is offered. */
  breakMs: 20 * minuteMs,
  /** The return time of a break is rounded up to this. */
  breakRoundMs: 5 * minuteMs,
} as const;

/** Nudges opened in one conversation within `budgetWindowMs`, at most. */
export const openedAtMost = 4;

/** Drafts with a strong finding within `heatWindowMs` that bring the offer of a break. */
export const heatedDrafts = 3;
