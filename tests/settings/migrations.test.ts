import { describe, expect, test } from 'vitest';
import { isSettings } from '@/utils/settings/check-settings';
import { defaultSettings } from '@/utils/settings/defaults';
import { migrateSettings, settingsMigrations } from '@/utils/settings/migrations';

describe('the migrations of the settings', () => {
  test('every example comes out as written', () => {
    for (const { example, migrate, to } of settingsMigrations) {
      expect({ ...migrate(example.before), version: to }).toEqual(example.after);
    }
  });

  test('they lead from version 1 to the newest without a gap', () => {
    const versions = [1, ...settingsMigrations.map(({ to }) => to)];
    expect(settingsMigrations.map(({ from }) => from)).toEqual(versions.slice(0, -1));
    expect(defaultSettings.version).toBe(versions.at(-1));
  });

  test('the first record ever written can still be read', () => {
    const first = { version: 1, sites: { 'chat.example': { enabled: false, quietUntil: 1_800_000_000_000 } } };
    expect(isSettings(migrateSettings(first))).toBe(true);
  });

  test('a chain is walked from wherever the record stands', () => {
    const rename = (from: string, to: string) => (record: Record<string, unknown>) => ({ [to]: record[from] });
    const chain = [
      { from: 1, to: 2, migrate: rename('a', 'b'), example: { before: {}, after: {} } },
      { from: 2, to: 3, migrate: rename('b', 'c'), example: { before: {}, after: {} } },
    ];
    expect(migrateSettings({ version: 1, a: 'kept' }, chain)).toEqual({ version: 3, c: 'kept' });
    expect(migrateSettings({ version: 2, b: 'kept' }, chain)).toEqual({ version: 3, c: 'kept' });
    expect(migrateSettings('torn', chain)).toBe('torn');
  });
});
