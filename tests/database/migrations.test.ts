import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '@/utils/database/database';
import { recordTaste } from '@/utils/database/recorder';
import { readTaste } from '@/utils/database/taste';

const name = 'migrations-test';

/** The tables of version 1, with a row in each, as a former version of Attune left them. */
const before = {
  days: {
    day: '2026-11-25',
    site: 'chat.example',
    sent: 3,
    mild: { pressure: 1 },
    strong: {},
    outcomes: { reworded: 1 },
    kindness: { repair: 1 },
    unrepaired: 0,
  },
  fine: { hash: 'ab'.repeat(32) },
  meta: { key: 'salt', value: 'cd'.repeat(16) },
};

async function leaveVersion1(): Promise<void> {
  const former = new Dexie(name);
  former.version(1).stores({ days: '[day+site], day, site', fine: 'hash', meta: 'key' });
  for (const [table, row] of Object.entries(before)) await former.table(table).add(row);
  former.close();
}

afterEach(() => Dexie.delete(name));

test('a record of version 1 keeps every row and learns a taste from then on', async () => {
  await leaveVersion1();
  const database = openDatabase(name);
  for (const [table, row] of Object.entries(before)) expect(await database.table(table).toArray()).toEqual([row]);
  expect(await readTaste(database)).toEqual({ variants: {}, feelings: {} });
  await recordTaste(database, { variant: 'gentle', feeling: null, edited: false });
  expect(await readTaste(database)).toEqual({ variants: { gentle: 1 }, feelings: {} });
  expect(database.verno).toBe(2);
  database.close();
});
