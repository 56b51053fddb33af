/** Which frame of a tab the person typed in last: a composer may live in one, beside others that have a script of ours too. */
import { browser } from 'wxt/browser';
import type { Receiver } from './messenger';

/** Each frame notes it in the extension's isolated world, whose global object the page cannot see. */
const world = globalThis as { attuneTypedAt?: number };

/** @param now in milliseconds since the epoch. */
export function noteTyped(now: number): void {
  world.attuneTypedAt = now;
}

/** The frame typed in last; the page itself where nothing was typed, or where the browser does not let us look. */
export async function typedFrame(tabId: number): Promise<Receiver> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: () => (globalThis as typeof world).attuneTypedAt ?? 0 })
    .catch(() => []);
  const latest = frames.toSorted((one, other) => (other.result ?? 0) - (one.result ?? 0)).find(({ result }) => result);
  return { tabId, frameId: latest?.frameId ?? 0 };
}
