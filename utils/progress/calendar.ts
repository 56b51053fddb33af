/** Local calendar days as `YYYY-MM-DD`. Days are counted on the calendar, so the length of a day never matters. */

const dayMs = 86_400_000;

/**
 * The local calendar day of a time in milliseconds since the epoch.
 * The time zone is the computer's own unless one is named (IANA name).
 */
export function localDay(timeMs: number, timeZone?: string): string {
  const format = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(timeMs).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}`;
}

/** The day that lies so many calendar days after (or, negative, before) a day. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** Calendar days from one day to a later one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** The last `count` days up to and with `today`, oldest first. */
export function lastDays(today: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => addDays(today, index - count + 1));
}
