/** What the open card says of a pattern: a door of its own, since most drafts never need it. */
import { notes } from './patterns/notes';
import { families, type PatternNote } from './types';

/** What the card says of a pattern. Throws on an id that no pattern has. */
export function describePattern(id: string): PatternNote {
  for (const family of families) {
    const note = notes[family][id];
    if (note) return { family, because: note.because, source: note.source };
  }
  throw new Error(`No pattern "${id}"`);
}
