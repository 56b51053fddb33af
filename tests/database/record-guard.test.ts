import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { families, kindnessKinds } from '@/utils/analysis/types';
import { type Database, openDatabase } from '@/utils/database/database';
import { outcomes } from '@/utils/progress/types';

const counts = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 1]));
const row = {
  day: '2026-11-25',
  site: 'chat.example',
  sent: 1,
  mild: counts(families),
  strong: counts(families),
  outcomes: counts(outcomes),
  kindness: counts(kindnessKinds),
  unrepaired: 0,
};

let database: Database;

beforeEach(() => {
  database = openDatabase('guard-test');
});

afterEach(() => database.delete());

describe('what may be stored', () => {
  test('a row that counts under every known name', async () => {
    await database.days.put(row);
    expect(await database.days.count()).toBe(1);
  });

  test.each<[string, 'days' | 'fine' | 'meta', object]>([
    ['a row with a text beside its counts', 'days', { ...row, text: 'you never help' }],
    ['a phrase as the name of a count', 'days', { ...row, strong: { 'you never help': 1 } }],
    ['a name as the kind of a kindness', 'days', { ...row, kindness: { ana: 1 } }],
    ['a phrase in the place of a count', 'days', { ...row, outcomes: { kept: 'you never help' } }],
    ['a phrase in the place of the site', 'days', { ...row, site: 'you never help' }],
    ['an address in the place of the site', 'days', { ...row, site: 'https://chat.example/t/ana' }],
    ['a phrase in the place of the day', 'days', { ...row, day: 'you never help' }],
    ['half a message', 'days', { ...row, sent: 0.5 }],
    ['a phrase in the place of a hash', 'fine', { hash: 'you never help' }],
    ['a phrase beside a hash', 'fine', { hash: 'ab'.repeat(32), phrase: 'you never help' }],
    ['another thing to know of the record', 'meta', { key: 'partner', value: 'ab'.repeat(16) }],
  ])('not %s', async (_name, table, refused) => {
    await expect(database.table(table).put(refused)).rejects.toThrow(`record-refused: ${table}`);
    await expect(database.table(table).add(refused)).rejects.toThrow(`record-refused: ${table}`);
    await expect(database.table(table).bulkPut([refused])).rejects.toThrow();
    expect(await database.table(table).count()).toBe(0);
  });

  test('not a word that comes in by an update', async () => {
    await database.days.put(row);
    await expect(database.days.update([row.day, row.site], { site: 'you never help' })).rejects.toThrow();
    await expect(database.days.toCollection().modify({ mild: { 'you never help': 1 } })).rejects.toThrow();
    expect(await database.days.toArray()).toEqual([row]);
  });
});
