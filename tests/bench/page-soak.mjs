/** A long day in a messenger: whether anything of Attune is left behind by the conversations that were left. */

const keysEach = 10;
/** Each so-manyth conversation is rested in, so that its draft is checked and marked. */
const restEvery = 25;
const restMs = 1_300;
const words = 'you never help with anything';

/**
 * @typedef {object} Footprint
 * @property {number} heapBytes Of the page and of ours together, after garbage collection.
 * @property {number} listeners
 * @property {number} nodes
 */

/**
 * @param {import('playwright-core').CDPSession} session
 * @returns {Promise<Footprint>}
 */
async function footprint(session) {
  // What the first round sets free may hold on to more.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters');
  return { heapBytes: usedSize, listeners: jsEventListeners, nodes };
}

/**
 * Switches through conversations and types in each; every other message is sent.
 *
 * @param {import('playwright-core').Page} page At `messenger.html`.
 * @param {{ conversations: number, warmUp: number }} options So many come before the first look: by then everything of ours
 *   has been loaded and has grown to its size.
 * @returns {Promise<{ conversations: number, keys: number, before: Footprint, after: Footprint }>}
 */
export async function soak(page, { conversations, warmUp }) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  let number = 0;
  let keys = 0;
  const talk = async () => {
    await page.evaluate((at) => globalThis.messenger.open(at), number);
    const start = number % (words.length - keysEach);
    await page.keyboard.type(number % restEvery === 0 ? words : words.slice(start, start + keysEach));
    keys += number % restEvery === 0 ? words.length : keysEach;
    if (number % restEvery === 0) await page.waitForTimeout(restMs);
    if (number % 2 === 0) await page.keyboard.press('Enter');
    number += 1;
  };
  while (number < warmUp) await talk();
  const before = await footprint(session);
  keys = 0;
  while (number < warmUp + conversations) await talk();
  const after = await footprint(session);
  await session.detach();
  return { conversations, keys, before, after };
}
