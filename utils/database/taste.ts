import type { Database } from './database';
import type { TasteRecord } from './tables';

/** What a person has used before, under our own ids and feelings. */
interface StoredTaste {
  readonly variants: Readonly<Record<string, number>>;
  readonly feelings: Readonly<Record<string, number>>;
}

/** How often each kind of rewording was sent and each feeling chosen by hand. */
export async function readTaste(database: Database): Promise<StoredTaste> {
  const rows = await database.taste.toArray();
  const usesOf = (kind: TasteRecord['kind']) =>
    Object.fromEntries(rows.filter((row) => row.kind === kind).map(({ name, uses }) => [name, uses]));
  return { variants: usesOf('variant'), feelings: usesOf('feeling') };
}
