/**
 * How the script with the words of the card gives them to the one beside the composer. Both run in the extension's
 * isolated world, whose global object the page cannot see.
 */

import type { changedWords } from '@/components/nudge/changed-words';
import type { createReworder } from '@/utils/analysis/reword';
import type { PatternNote } from '@/utils/analysis/types';

export interface Handover {
  readonly createReworder: typeof createReworder;
  readonly describePattern: (id: string) => PatternNote;
  readonly changedWords: typeof changedWords;
}

const world = globalThis as { attuneHandover?: Handover };

/** Leaves it for the other script to take. */
export function handOver(handover: Handover): void {
  world.attuneHandover = handover;
}

/** Takes what was handed over, so that nothing stays behind. Null where nothing was. */
export function takeOver(): Handover | null {
  const handover = world.attuneHandover ?? null;
  delete world.attuneHandover;
  return handover;
}
