/** Where Attune is on: host access granted by the browser, and not switched off in the settings. Pure. */

import type { Settings } from './schema';

/** One content script registration. */
export interface SiteRegistration {
  /** `site:<host>`, where the host may begin with `*.`. */
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** Start of the ids of our registrations. */
export const registrationPrefix = 'site:';

/** The host of a match pattern such as `https://chat.example/*`; null where it names no host. */
export function hostOfPattern(pattern: string): string | null {
  const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1];
  return host === undefined || host === '*' ? null : host;
}

/** The site of an address, by host name; null where Attune cannot run (pages of the browser, files, other schemes). */
export function siteOfUrl(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** The match pattern to ask for, so that Attune may run on the site of an address. Match patterns know no ports. */
export function patternOfUrl(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** The whole-host pattern for a match pattern with a path: host access knows no paths. */
export function hostPattern(match: string): string {
  return `${match.split('/', 3).join('/')}/*`;
}

function isCovered(site: string, host: string): boolean {
  return host === site || (host.startsWith('*.') && (site === host.slice(2) || site.endsWith(host.slice(1))));
}

/** The granted patterns that name the site alone: those to give back when it is switched off. */
export function patternsOfSite(site: string, granted: readonly string[]): readonly string[] {
  return granted.filter((pattern) => hostOfPattern(pattern) === site);
}

/**
 * Whether Attune is on for a site: host access that names it is held and the settings do not say off.
 * Access to every site at once switches none on by itself; there the settings must say on.
 */
export function isSiteOn(site: string, granted: readonly string[], settings: Settings): boolean {
  const chosen = Object.hasOwn(settings.sites, site) ? settings.sites[site]?.enabled : undefined;
  if (chosen === false) return false;
  const hosts = granted.map(hostOfPattern);
  if (hosts.some((host) => host !== null && isCovered(site, host))) return true;
  return chosen === true && hosts.includes(null);
}

/** The registrations that must stand: one a granted host that is on, sorted by id, no site in two of them. */
export function registrationsFor(granted: readonly string[], settings: Settings): readonly SiteRegistration[] {
  const chosen = Object.keys(settings.sites);
  const off = chosen.filter((site) => settings.sites[site]?.enabled === false);
  const on = chosen.filter((site) => isSiteOn(site, granted, settings));
  const named = granted.flatMap((pattern) => hostOfPattern(pattern) ?? []).filter((host) => !off.includes(host));
  const hosts = [...new Set([...named, ...on])].sort();
  const widest = hosts.filter((host) => !hosts.some((other) => other !== host && isCovered(host, other)));
  return widest.map((host) => {
    const patterns = granted.filter((pattern) => hostOfPattern(pattern) === host);
    return {
      id: `${registrationPrefix}${host}`,
      matches: patterns.length > 0 ? patterns.toSorted() : [`*://${host}/*`],
      excludeMatches: off.filter((site) => isCovered(site, host)).map((site) => `*://${site}/*`),
    };
  });
}
