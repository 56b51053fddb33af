import type { Settings, SiteSettings } from './schema';

/** What holds before anything is chosen. */
export const defaultSettings: Settings = { version: 2, sites: {}, helper: false };

/** A site nobody has touched: host access alone decides, and nothing is paused. */
const defaultSite: SiteSettings = { enabled: true, quietUntil: null };

/** The choices for a site, by host name. */
export function siteSettings(settings: Settings, site: string): SiteSettings {
  return Object.hasOwn(settings.sites, site) ? (settings.sites[site] ?? defaultSite) : defaultSite;
}

/** The settings with some choices for one site changed. */
export function withSite(settings: Settings, site: string, change: Partial<SiteSettings>): Settings {
  return { ...settings, sites: { ...settings.sites, [site]: { ...siteSettings(settings, site), ...change } } };
}
