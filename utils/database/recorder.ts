/** Writes the record: counts of what was sent and of what became of drafts. Used by the background alone. */

import type { Counts, DayRecord } from '@/utils/progress/types';
import type { Database } from './database';

/** What the recorder needs to know of a draft: ids and counts, never words. */
interface RecordedDraft {
  readonly site: string;
  readonly sent: boolean;
  readonly findings: readonly { readonly family: string; readonly strength: 'mild' | 'strong' }[];
  readonly outcome: string | null;
  readonly strongSent: boolean;
  readonly kindness: readonly string[];
}

function plus(counts: Counts, names: readonly string[]): Counts {
  const sum: Record<string, number> = { ...counts };
  for (const name of names) sum[name] = (sum[name] ?? 0) + 1;
  return sum;
}

/** Strong messages of the day that stand unrepaired, after one more draft. A repair with a strong finding in it repairs nothing. */
function unrepairedAfter(before: number, draft: RecordedDraft): number {
  if (!draft.sent) return before;
  if (draft.strongSent) return before + 1;
  return draft.kindness.includes('repair') ? 0 : before;
}

/** The day's row with one more draft counted in. Pure. */
function addDraft(row: DayRecord, draft: RecordedDraft): DayRecord {
  const familiesOf = (strength: 'mild' | 'strong') =>
    draft.findings.filter((finding) => finding.strength === strength).map((finding) => finding.family);
  return {
    ...row,
    sent: row.sent + (draft.sent ? 1 : 0),
    mild: plus(row.mild, familiesOf('mild')),
    strong: plus(row.strong, familiesOf('strong')),
    outcomes: plus(row.outcomes, draft.outcome ? [draft.outcome] : []),
    kindness: plus(row.kindness, draft.sent ? draft.kindness : []),
    unrepaired: unrepairedAfter(row.unrepaired, draft),
  };
}

/** Counts a draft into the row of its site and of a local calendar day, `YYYY-MM-DD`. */
export async function recordDraft(database: Database, day: string, draft: RecordedDraft): Promise<void> {
  const { site } = draft;
  const empty: DayRecord = { day, site, sent: 0, mild: {}, strong: {}, outcomes: {}, kindness: {}, unrepaired: 0 };
  await database.transaction('rw', database.days, async () => {
    const row = (await database.days.get([day, site])) ?? empty;
    await database.days.put(addDraft(row, draft));
  });
}

/** Remembers the salted hash of a phrase that is fine between these two. */
export async function recordFine(database: Database, hash: string): Promise<void> {
  await database.fine.put({ hash });
}
