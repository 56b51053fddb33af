/** Writes the record: counts of what was sent and of what became of drafts. Used by the background alone. */

import type { Counts, DayRecord } from '@/utils/progress/types';
import type { Database } from './database';
import { feelingNames } from './feeling-names';
import type { TasteRecord } from './tables';

/** What the recorder needs to know of a draft: ids and counts, never words. */
interface RecordedDraft {
  readonly site: string;
  readonly sent: boolean;
  readonly findings: readonly { readonly family: string; readonly strength: 'mild' | 'strong' }[];
  readonly outcome: string | null;
  readonly strongSent: boolean;
  readonly kindness: readonly string[];
}

/** A rewording that was sent: ids and a feeling of our own lexicon, never words of the person. */
interface RecordedUse {
  readonly variant: string;
  readonly feeling: string | null;
  readonly edited: boolean;
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

/** Counts the kind of a rewording that was sent, half where it was edited, and a feeling chosen by hand, if we know it. */
export async function recordTaste(database: Database, { variant, feeling, edited }: RecordedUse): Promise<void> {
  const uses: TasteRecord[] = [{ kind: 'variant', name: variant, uses: edited ? 0.5 : 1 }];
  if (feeling !== null && feelingNames.includes(feeling)) uses.push({ kind: 'feeling', name: feeling, uses: 1 });
  await database.transaction('rw', database.taste, async () => {
    for (const use of uses) {
      const before = await database.taste.get([use.kind, use.name]);
      await database.taste.put({ ...use, uses: (before?.uses ?? 0) + use.uses });
    }
  });
}

/** Forgets every kind and every feeling that was counted. */
export async function forgetTaste(database: Database): Promise<void> {
  await database.taste.clear();
}
