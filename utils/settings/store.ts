/** Settings in the browser's extension storage. The background is the only one to change them. */

import { browser } from 'wxt/browser';
import { isSettings } from './check-settings';
import { defaultSettings } from './defaults';
import { migrateSettings } from './migrations';
import type { Settings } from './schema';

/** Key of the settings record in `storage.local`. */
export const settingsKey = 'settings';
/** Records that could not be read, oldest first. They are kept, so that nothing is lost. */
const brokenKey = 'brokenSettings';
/** Present while the person has not yet been told that a record could not be read. */
const noticeKey = 'brokenSettingsNotice';

/** Takes a stored record, of whatever version, for settings; null where it is broken. Nothing stored means the defaults. */
export function parseSettings(record: unknown): Settings | null {
  if (record === undefined) return defaultSettings;
  const migrated = migrateSettings(record);
  return isSettings(migrated) ? migrated : null;
}

/**
 * The settings. A broken record is put aside under another key, the defaults take its place,
 * and `hasBrokenNotice` is true until the person has been told.
 */
export async function readSettings(): Promise<Settings> {
  const record = (await browser.storage.local.get(settingsKey))[settingsKey];
  const settings = parseSettings(record);
  if (settings) return settings;
  await putAside(record);
  return defaultSettings;
}

async function putAside(record: unknown): Promise<void> {
  const stored = (await browser.storage.local.get(brokenKey))[brokenKey];
  const broken: unknown[] = Array.isArray(stored) ? stored : [];
  await browser.storage.local.set({
    [brokenKey]: [...broken, record],
    [noticeKey]: true,
    [settingsKey]: defaultSettings,
  });
}

/** Whether the person is still to be told that a settings record could not be read. */
export async function hasBrokenNotice(): Promise<boolean> {
  return (await browser.storage.local.get(noticeKey))[noticeKey] === true;
}

/** Marks the person as told. The broken record itself stays. */
export async function dismissBrokenNotice(): Promise<void> {
  await browser.storage.local.remove(noticeKey);
}

/** One change at a time: each reads what the one before it wrote. */
let lastChange: Promise<unknown> = Promise.resolve();

/** Changes the settings and returns them as they now are. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = lastChange.then(async () => {
    const settings = change(await readSettings());
    await browser.storage.local.set({ [settingsKey]: settings });
    return settings;
  });
  // A change that fails is its caller's to hear of; it must not stop the changes after it.
  lastChange = next.catch(() => undefined);
  return next;
}
