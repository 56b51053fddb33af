import type { Database } from './database';

const saltBytes = 16;

function newSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(saltBytes));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The salt of this record's hashes, in hexadecimal; made once, on first use. */
export function readSalt(database: Database): Promise<string> {
  return database.transaction('rw', database.meta, async () => {
    const stored = await database.meta.get('salt');
    if (stored) return stored.value;
    const value = newSalt();
    await database.meta.add({ key: 'salt', value });
    return value;
  });
}

/** The salted hashes of the phrases that are fine between these two. */
export async function readFineHashes(database: Database): Promise<readonly string[]> {
  return (await database.fine.toArray()).map(({ hash }) => hash);
}
