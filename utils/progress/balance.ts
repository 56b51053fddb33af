import { lastDays } from './calendar';
import type { Counts, DayRecord } from './types';

/** Kindness and hurt in what was sent. */
export interface Balance {
  readonly kindness: number;
  /** Messages sent with a finding unchanged. */
  readonly hurt: number;
  /** Kindness for each hurt; null where nothing hurt, so that nothing is divided by it. */
  readonly perHurt: number | null;
}

function sum(counts: Counts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** The balance over the last `count` days up to and with today. */
export function balanceOf(records: readonly DayRecord[], today: string, count = 14): Balance {
  const days = new Set(lastDays(today, count));
  const rows = records.filter((row) => days.has(row.day));
  const kindness = rows.reduce((total, row) => total + sum(row.kindness), 0);
  const hurt = rows.reduce((total, row) => total + (row.outcomes.kept ?? 0), 0);
  return { kindness, hurt, perHurt: hurt === 0 ? null : kindness / hurt };
}
