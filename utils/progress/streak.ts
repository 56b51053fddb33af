/** Mindful days, the streak and the strip of days. Pure; the day that counts as today is an argument. */

import { daysBetween, lastDays } from './calendar';
import type { DayRecord } from './types';

/** `quiet`: nothing was sent; such a day neither helps nor harms. `open`: a strong message stands unrepaired. */
export type DayKind = 'mindful' | 'open' | 'quiet';

export interface StripDay {
  readonly day: string;
  readonly kind: DayKind;
}

/** A run of days with messages, of which all but the forgiven ones were mindful. */
export interface Streak {
  readonly mindful: number;
  readonly counted: number;
}

/** One slip within this many calendar days is forgiven. */
const forgivenessDays = 7;

/** What a day was, from its rows of all sites. */
export function kindOfDay(rows: readonly DayRecord[]): DayKind {
  if (rows.every((row) => row.sent === 0)) return 'quiet';
  return rows.some((row) => row.unrepaired > 0) ? 'open' : 'mindful';
}

/** The last `count` days up to and with today, oldest first. */
export function stripOf(records: readonly DayRecord[], today: string, count = 14): readonly StripDay[] {
  return lastDays(today, count).map((day) => ({ day, kind: kindOfDay(records.filter((row) => row.day === day)) }));
}

/**
 * The run of days that ends today. Days without messages are stepped over; a slip is forgiven unless
 * another slip lies less than seven calendar days after it, in which case the run begins after the older one.
 */
export function streakOf(records: readonly DayRecord[], today: string): Streak {
  const days = [...new Set(records.map((row) => row.day))].filter((day) => day <= today).sort();
  let mindful = 0;
  let counted = 0;
  let laterSlip: string | null = null;
  for (const day of days.reverse()) {
    const kind = kindOfDay(records.filter((row) => row.day === day));
    if (kind === 'quiet') continue;
    if (kind === 'open') {
      if (laterSlip !== null && daysBetween(day, laterSlip) < forgivenessDays) break;
      laterSlip = day;
    }
    counted += 1;
    if (kind === 'mindful') mindful += 1;
  }
  return { mindful, counted };
}
