import type { Settings, SiteSettings } from './schema';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSite(value: unknown): value is SiteSettings {
  if (!isObject(value) || Object.keys(value).length !== 2) return false;
  const { enabled, quietUntil } = value;
  return typeof enabled === 'boolean' && (quietUntil === null || Number.isSafeInteger(quietUntil));
}

/** True for a record of the newest version that holds what the schema says and nothing else. */
export function isSettings(value: unknown): value is Settings {
  if (!isObject(value) || Object.keys(value).length !== 3) return false;
  const { version, sites, helper } = value;
  return version === 2 && isObject(sites) && Object.values(sites).every(isSite) && typeof helper === 'boolean';
}
