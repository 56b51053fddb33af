/** Keeps the registered content scripts in line with host access and settings. What stands is asked of the browser each time. */

import { browser } from 'wxt/browser';
import { mayHaveFrames } from '@/utils/composer/sites';
import type { Database } from '@/utils/database/database';
import {
  hostOfPattern,
  registrationPrefix,
  registrationsFor,
  type SiteRegistration,
} from '@/utils/settings/site-access';
import { readSettings } from '@/utils/settings/store';
import { composerScript, openSites, tellOpenTabs } from './open-tabs';
import { grantedPatterns, readState } from './site-state';

type Registered = chrome.scripting.RegisteredContentScript;

/** Before any script of the page: our listeners for keys then stand before its own. */
const runAt = 'document_start';

function allFrames({ matches }: SiteRegistration): boolean {
  return matches.some((pattern) => mayHaveFrames(hostOfPattern(pattern)?.replace('*.', '') ?? ''));
}

function isSame(registered: Registered, wanted: SiteRegistration): boolean {
  const listOf = (patterns: readonly string[] | undefined) => [...(patterns ?? [])].sort().join(' ');
  return (
    registered.id === wanted.id &&
    registered.runAt === runAt &&
    (registered.allFrames ?? false) === allFrames(wanted) &&
    listOf(registered.matches) === listOf(wanted.matches) &&
    listOf(registered.excludeMatches) === listOf(wanted.excludeMatches)
  );
}

async function register(wanted: readonly SiteRegistration[]): Promise<void> {
  if (wanted.length === 0) return;
  await browser.scripting.registerContentScripts(
    wanted.map((registration) => ({
      id: registration.id,
      js: [composerScript],
      matches: [...registration.matches],
      ...(registration.excludeMatches.length > 0 ? { excludeMatches: [...registration.excludeMatches] } : {}),
      allFrames: allFrames(registration),
      runAt,
      persistAcrossSessions: true,
    })),
  );
}

async function unregister(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids: [...ids] });
}

/** The sites whose state may have changed: hosts of changed registrations, and of tabs whose address we see. */
async function concernedSites(changed: readonly { readonly matches?: readonly string[] | undefined }[]) {
  const hosts = changed.flatMap(({ matches }) => (matches ?? []).flatMap((pattern) => hostOfPattern(pattern) ?? []));
  return [...new Set([...hosts.filter((host) => !host.startsWith('*.')), ...(await openSites())])];
}

async function reconcile(database: Database): Promise<void> {
  const wanted = registrationsFor(await grantedPatterns(), await readSettings());
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ours = registered.filter(({ id }) => id.startsWith(registrationPrefix));
  const stale = ours.filter((script) => !wanted.some((registration) => isSame(script, registration)));
  const missing = wanted.filter((registration) => !ours.some((script) => isSame(script, registration)));
  if (stale.length === 0 && missing.length === 0) return;
  await unregister(stale.map(({ id }) => id));
  await register(missing);
  const sites = await concernedSites([...stale, ...missing]);
  await tellOpenTabs(await Promise.all(sites.map((site) => readState(database, site))));
}

/** One at a time: several events may ask for the same change at once. Nothing else is remembered here. */
let lastReconciling: Promise<void> = Promise.resolve();

/** Registers what must stand, unregisters what must not, and brings open tabs in line. Safe to call at any time. */
export function reconcileSites(database: Database): Promise<void> {
  const next = lastReconciling.then(() => reconcile(database));
  // A failure is this caller's to hear of; the next event tries again from what then stands.
  lastReconciling = next.catch(() => undefined);
  return next;
}
