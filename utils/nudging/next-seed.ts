/** How many seeds are tried for other words. */
const mostTries = 4;

/**
 * The next seed that gives other words than this one; null where none of the next four does. `wordsAt`: what there is to
 * offer at a seed, as one text.
 */
export function nextSeed(seed: number, wordsAt: (seed: number) => string): number | null {
  const words = wordsAt(seed);
  for (let next = seed + 1; next <= seed + mostTries; next += 1) if (wordsAt(next) !== words) return next;
  return null;
}
