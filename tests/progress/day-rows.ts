import { addDays } from '@/utils/progress/calendar';
import type { DayRecord } from '@/utils/progress/types';

/** The day that counts as today in these tests. */
export const today = '2026-11-25';

/** A row with the given fields and nothing else counted. */
export function row(day: string, fields: Partial<DayRecord> = {}): DayRecord {
  return {
    day,
    site: 'chat.example',
    sent: 1,
    mild: {},
    strong: {},
    outcomes: {},
    kindness: {},
    unrepaired: 0,
    ...fields,
  };
}

/** Rows from a drawing of days that ends today: `m` mindful, `s` a slip, `.` nothing sent. */
export function rows(drawing: string): DayRecord[] {
  const days = [...drawing].map((kind, index) => ({ kind, day: addDays(today, index - drawing.length + 1) }));
  return days
    .filter(({ kind }) => kind !== '.')
    .map(({ kind, day }) => row(day, { sent: 2, unrepaired: kind === 's' ? 1 : 0 }));
}
