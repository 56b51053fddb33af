import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { feelings } from '@/utils/analysis/lexicon/feelings';
import { families, kindnessKinds, variants } from '@/utils/analysis/types';
import { type Database, openDatabase } from '@/utils/database/database';
import { feelingNames } from '@/utils/database/feeling-names';
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

  test('a use of every variant, and of every feeling of the lexicon and no other', async () => {
    const known = [...new Set(Object.values(feelings).flatMap(({ soft, strong }) => [...soft, ...strong]))].sort();
    const uses = [
      ...variants.map((name) => ({ kind: 'variant' as const, name, uses: 0.5 })),
      ...known.map((name) => ({ kind: 'feeling' as const, name, uses: 3 })),
    ];
    await database.taste.bulkPut(uses);
    expect(await database.taste.count()).toBe(uses.length);
    expect([...feelingNames].sort()).toEqual(known);
  });

  test.each<[string, 'days' | 'fine' | 'meta' | 'taste', object]>([
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
    ['a phrase in the place of a feeling', 'taste', { kind: 'feeling', name: 'you never help', uses: 1 }],
    ['a name in the place of a feeling', 'taste', { kind: 'feeling', name: 'ana', uses: 1 }],
    ['a feeling in the place of a variant', 'taste', { kind: 'variant', name: 'hurt', uses: 1 }],
    ['a taste of another kind', 'taste', { kind: 'phrase', name: 'hurt', uses: 1 }],
    ['a third of a use', 'taste', { kind: 'feeling', name: 'hurt', uses: 1 / 3 }],
    ['a phrase in the place of a use', 'taste', { kind: 'feeling', name: 'hurt', uses: 'you never help' }],
    ['a phrase beside a use', 'taste', { kind: 'feeling', name: 'hurt', uses: 1, text: 'you never help' }],
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
