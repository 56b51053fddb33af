/**
 * One string object for each word that patterns know. A draft's words are cut out of it and are objects of their own; looking
 * such a word up compares it letter by letter, looking up the shared one does not.
 */
const shared = new Map<string, string>();

/** The shared object of a word of the patterns. Only these are kept, never a word of a draft. */
export function shareWord(word: string): string {
  const known = shared.get(word);
  if (known !== undefined) return known;
  shared.set(word, word);
  return word;
}

/** The shared object of a word; undefined if no pattern holds it. */
export function sharedWord(word: string): string | undefined {
  return shared.get(word);
}
