/** Everything the extension keeps, as text: the search for words that must not be in it looks here. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Attune } from './attune';

/** Runs in the background; sees nothing of this file. */
async function dumpOwnOrigin(): Promise<string> {
  const asPromise = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  const dumpDatabase = async (name: string) => {
    const database = await asPromise(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    const rows = stores.map(async (store) => {
      const table = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([asPromise(table.getAllKeys()), asPromise(table.getAll())]);
      return { store, keys, values };
    });
    const dumped = await Promise.all(rows);
    database.close();
    return { name, rows: dumped };
  };

  const databases = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  return JSON.stringify({
    databases: await Promise.all(databases.map(dumpDatabase)),
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    sync: await chrome.storage.sync.get(null),
    caches: await caches.keys(),
  });
}

/** All that stands in the extension's IndexedDB, in its storage areas, in its caches and in every console, as one text. */
export async function readEverythingKept({ worker, consoleLines }: Attune): Promise<string> {
  return [await worker.evaluate(dumpOwnOrigin), ...consoleLines].join('\n');
}

/** Folders of the profile that belong to extensions. */
const extensionFolders =
  /^(?:IndexedDB|Local Extension Settings|Sync Extension Settings|Extension State|Service Worker)$/;

/** The bytes of the extension's files in the profile, one character a byte. Packed blocks may hide words: it complements the search above. */
export async function readExtensionFiles({ profile, extensionId }: Attune): Promise<string> {
  const root = join(profile, 'Default');
  const folders = (await readdir(root)).filter((name) => extensionFolders.test(name));
  const texts = folders.map(async (folder) => {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const ofOurs = entries.filter((entry) => entry.isFile() && entry.parentPath.includes(extensionId));
    return Promise.all(ofOurs.map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')));
  });
  return (await Promise.all(texts)).flat().join('\n');
}

export interface DayRow {
  readonly sent: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly strong: Readonly<Record<string, number>>;
  readonly mild: Readonly<Record<string, number>>;
  readonly unrepaired: number;
}

/** Runs in the background. */
async function readDays(): Promise<DayRow[]> {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'attune')) return [];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('attune');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('days').objectStore('days').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
      reading.onerror = () => reject(reading.error);
    };
  });
}

/** The rows of the record of progress, one a day and site. */
export function readDayRows({ worker }: Attune): Promise<DayRow[]> {
  return worker.evaluate(readDays);
}
