/**
 * How the script with the rewordings gives them to the one beside the composer. Both run in the extension's isolated
 * world, whose global object the page cannot see.
 */

import type { createReworder } from '@/utils/analysis/reword';

export type CreateReworder = typeof createReworder;

const world = globalThis as { attuneReworder?: CreateReworder };

/** Leaves it for the other script to take. */
export function handOver(create: CreateReworder): void {
  world.attuneReworder = create;
}

/** Takes what was handed over, so that nothing stays behind. Null where nothing was. */
export function takeOver(): CreateReworder | null {
  const create = world.attuneReworder ?? null;
  delete world.attuneReworder;
  return create;
}
