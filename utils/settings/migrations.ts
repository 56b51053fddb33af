/** How a settings record of an older version becomes one of the next. */

interface SettingsMigration {
  readonly from: number;
  readonly to: number;
  readonly migrate: (record: Record<string, unknown>) => Record<string, unknown>;
  /** A record before and after, walked by the tests. */
  readonly example: { readonly before: Record<string, unknown>; readonly after: Record<string, unknown> };
}

const sitesBefore = { 'chat.example': { enabled: false, quietUntil: null } };

/** In order, without gaps; the last one ends at the newest version. */
export const settingsMigrations: readonly SettingsMigration[] = [
  {
    // The browser's own language model came as a choice. Nobody had made it yet.
    from: 1,
    to: 2,
    migrate: ({ sites }) => ({ sites, helper: false }),
    example: {
      before: { version: 1, sites: sitesBefore },
      after: { version: 2, sites: sitesBefore, helper: false },
    },
  },
];

/** Brings a record up to date, one version at a time. A record that fits no migration comes back as it is. */
export function migrateSettings(
  record: unknown,
  migrations: readonly SettingsMigration[] = settingsMigrations,
): unknown {
  let current = record;
  for (const { from, to, migrate } of migrations) {
    if (typeof current !== 'object' || current === null) return current;
    if (!('version' in current) || current.version !== from) continue;
    current = { ...migrate({ ...current }), version: to };
  }
  return current;
}
