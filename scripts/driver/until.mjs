/** Waiting for something to become true, never for ever. */

const askEveryMs = 40;

/**
 * Asks again and again until the answer counts.
 * @template Answer
 * @param {string} what What is waited for, in words: it stands in the error.
 * @param {() => Promise<Answer | null | undefined | false>} ask
 * @param {number} [withinMs]
 * @returns {Promise<Answer>} The first answer that is neither null, undefined nor false.
 */
export async function until(what, ask, withinMs = 5_000) {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${withinMs} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, askEveryMs));
  }
}
