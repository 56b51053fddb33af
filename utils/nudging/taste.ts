import type { Variant } from '@/utils/analysis/types';
import type { DraftStory } from './draft-story';
import type { DraftTally } from './record';

/** What a sent message says of the person's taste: ids and a feeling of our own lexicon, never words of theirs. */
export interface TasteTally {
  readonly variant: Variant;
  /** Chosen by hand, in lower case, and still in what was sent. */
  readonly feeling: string | null;
  /** The rewording was changed by hand before it was sent. */
  readonly edited: boolean;
}

interface Sent {
  readonly draft: string;
  readonly story: DraftStory;
}

/** Null where no rewording was sent: none was put in, it was taken back, or what hurts stands there again. */
export function tasteOf({ draft, story: { put } }: Sent, { outcome }: DraftTally): TasteTally | null {
  if (!put?.variant || outcome === 'kept') return null;
  const { variant, feeling, whole } = put;
  const isFelt = feeling !== null && folded(draft).includes(feeling);
  return { variant, feeling: isFelt ? feeling : null, edited: !isWhatWasPut(draft, whole) };
}

/** Pages may send other spaces than the box held. Filling in a blank is no edit: that is what it is for. */
function isWhatWasPut(draft: string, whole: string): boolean {
  const pieces = folded(whole).split(/_{2,}/);
  return new RegExp(`^${pieces.map(escaped).join('.+')}$`, 's').test(folded(draft));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
