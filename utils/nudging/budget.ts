import type { Moment, NudgingState } from './state';
import { heatedDrafts, openedAtMost, timings } from './timings';

/** Moments of this conversation that are younger than `windowMs`. */
function recent(moments: readonly Moment[], conversation: string, windowMs: number, now: number): readonly Moment[] {
  return moments.filter((moment) => moment.conversation === conversation && now - moment.at < windowMs);
}

/** Adds a moment of this conversation and forgets those too old to matter. */
export function withMoment(moments: readonly Moment[], conversation: string, now: number): readonly Moment[] {
  const kept = moments.filter((moment) => now - moment.at < timings.budgetWindowMs);
  return [...kept, { conversation, at: now }];
}

/** When the next nudge may be opened here, in milliseconds since the epoch; null: now. */
export function openedOutUntil(state: NudgingState, now: number): number | null {
  if (state.story.opened) return null;
  const openings = recent(state.openings, state.conversation, timings.budgetWindowMs, now);
  const oldest = openings.at(-openedAtMost);
  return oldest ? oldest.at + timings.budgetWindowMs : null;
}

/** True while *quiet for an hour*, or a pause set elsewhere, lasts. */
export function isQuiet(state: NudgingState, now: number): boolean {
  return state.quietUntil !== null && now < state.quietUntil;
}

/** True after several drafts with a strong finding in a few minutes of one conversation. */
export function isHeated(state: NudgingState, now: number): boolean {
  return recent(state.heat, state.conversation, timings.heatWindowMs, now).length >= heatedDrafts;
}
