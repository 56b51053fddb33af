import { type DayRecord, type Outcome, outcomes } from './types';

/** One day over all sites: messages sent, and what became of drafts with a finding. */
export type DayCounts = Readonly<Record<Outcome | 'sent', number>>;

/** The counts of a day, from the rows of all sites. */
export function countsOfDay(records: readonly DayRecord[], day: string): DayCounts {
  const counts: Record<Outcome | 'sent', number> = { sent: 0, reworded: 0, mended: 0, kept: 0, cancelled: 0 };
  for (const row of records.filter((record) => record.day === day)) {
    counts.sent += row.sent;
    for (const outcome of outcomes) counts[outcome] += row.outcomes[outcome] ?? 0;
  }
  return counts;
}
