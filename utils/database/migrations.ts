import type { Dexie } from 'dexie';

/** The shape of the tables, version by version. A version that stood in a release is never changed: add the next one. */
export function defineVersions(database: Dexie): void {
  database.version(1).stores({
    days: '[day+site], day, site',
    fine: 'hash',
    meta: 'key',
  });
  // The other tables stay as they are.
  database.version(2).stores({ taste: '[kind+name]' });
}
