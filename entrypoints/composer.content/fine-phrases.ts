import type { SiteState } from '@/utils/messaging/protocol';

/** How many hashes of phrases are kept at hand. */
const mostKnown = 500;

/** The phrases this couple has called fine. Only their salted hashes are stored; what is known here goes with the tab. */
export interface FinePhrases {
  /** False where the page has no secure connection: the browser then hashes nothing there. */
  readonly canHash: boolean;
  /** Hashes these phrases, so that `has` can tell of them. Null where nothing is to be done. */
  learn(phrases: readonly string[]): Promise<void> | null;
  has(phrase: string): boolean;
  /** Remembers the phrase as fine from now on. Resolves to its hash, or to null where it cannot be hashed. */
  add(phrase: string): Promise<string | null>;
  update(site: SiteState): void;
}

type Hasher = Pick<SubtleCrypto, 'digest'>;

export function createFinePhrases(
  site: SiteState,
  hasher: Hasher | null = globalThis.crypto?.subtle ?? null,
): FinePhrases {
  let { salt } = site;
  let hashes = new Set(site.fineHashes);
  const known = new Map<string, string>();
  /** Called fine in this tab: true before the hash is there. */
  const added = new Set<string>();

  const hash = async (phrase: string): Promise<string | null> => {
    if (!hasher) return null;
    const saltNow = salt;
    const hashed = await hashPhrase(phrase, saltNow, hasher);
    if (known.size >= mostKnown) known.clear();
    if (salt === saltNow) known.set(folded(phrase), hashed);
    return hashed;
  };

  return {
    canHash: hasher !== null,
    learn(phrases) {
      if (!hasher || hashes.size === 0) return null;
      const unknown = phrases.filter((phrase) => !known.has(folded(phrase)));
      return unknown.length === 0 ? null : Promise.all(unknown.map(hash)).then(() => undefined);
    },
    has(phrase) {
      return added.has(folded(phrase)) || hashes.has(known.get(folded(phrase)) ?? '');
    },
    add(phrase) {
      added.add(folded(phrase));
      return hash(phrase);
    },
    update(next) {
      hashes = new Set(next.fineHashes);
      if (next.salt === salt) return;
      salt = next.salt;
      known.clear();
      added.clear();
    },
  };
}

/** The salted hash under which a phrase is remembered as fine, the same however it is typed: SHA-256 as hexadecimal. */
export async function hashPhrase(phrase: string, salt: string, hasher: Hasher): Promise<string> {
  const digest = await hasher.digest('SHA-256', new TextEncoder().encode(`${salt}\n${folded(phrase)}`));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function folded(phrase: string): string {
  return phrase.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}
