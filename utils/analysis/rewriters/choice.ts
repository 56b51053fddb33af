/** Variety that is always the same for the same draft: a small hash instead of chance. */

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashText(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  // FNV's low bits follow the seed's: without this mixing, all choices between two would fall together.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** One of the entries; `salt` keeps choices within one draft apart, `turn` goes on to the next entries. */
export function pick(list: readonly string[], hash: number, salt: string, turn = 0): string {
  return list[(hashText(salt, hash) + turn) % list.length] ?? '';
}
