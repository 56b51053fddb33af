import type { Database } from '@/utils/database/database';
import { siteSettings, withSite } from '@/utils/settings/defaults';
import { hostOfPattern } from '@/utils/settings/site-access';
import { changeSettings, parseSettings } from '@/utils/settings/store';
import { tellOpenTabs } from './open-tabs';
import { reconcileSites } from './site-registration';
import { readState } from './site-state';

/** Granting access to a site switches it on, also where it was switched off before. */
export async function switchOnGranted(database: Database, origins: readonly string[]): Promise<void> {
  const sites = origins.flatMap((pattern) => hostOfPattern(pattern) ?? []).filter((host) => !host.startsWith('*.'));
  await changeSettings((settings) =>
    sites.reduce((changed, site) => withSite(changed, site, { enabled: true }), settings),
  );
  await reconcileSites(database);
}

/** Acts on a change of the settings, from wherever it came: registrations first, then the tabs of sites that changed. */
export async function tellSettings(
  database: Database,
  change: { readonly oldValue?: unknown; readonly newValue?: unknown },
): Promise<void> {
  await reconcileSites(database);
  const before = parseSettings(change.oldValue);
  const after = parseSettings(change.newValue);
  if (!before || !after) return;
  const sites = new Set([...Object.keys(before.sites), ...Object.keys(after.sites)]);
  const paused = [...sites].filter(
    (site) => siteSettings(before, site).quietUntil !== siteSettings(after, site).quietUntil,
  );
  await tellOpenTabs(await Promise.all(paused.map((site) => readState(database, site))));
}
