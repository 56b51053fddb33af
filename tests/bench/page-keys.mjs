/**
 * What the page's main thread does for each key and after a rest, seen in the browser's own trace at 4× throttle. Counted
 * is the time of the thread itself: what other programs take of the processor meanwhile is not in it.
 */
import { summarize } from './measure.mjs';

const throttle = 4;
const betweenKeysMs = 30;
const keysEach = 60;
const restMs = 1_500;
/** After a key so long its own work is over; what comes later comes of the rest. */
const ownWorkMs = 150;

const letters = 'and then we could talk about it ';

/** @typedef {{ name: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number }} TraceEvent Times in microseconds. */

const keyMark = 'attune-key';

/**
 * Records a trace while the task runs.
 * @param {import('playwright-core').CDPSession} session
 * @param {() => Promise<unknown>} task
 */
async function trace(session, task) {
  /** @type {TraceEvent[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {TraceEvent[]} */ (value)));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  await task();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}

/**
 * Types into the box with rests between, and cuts the trace at the keys.
 *
 * @param {import('playwright-core').Page} page The box has the focus.
 * @param {{ draft: string, rests: number }} options
 * @returns {Promise<{ keyMs: number[], restMs: number[] }>} The time of all tasks of each key, and the longest task of each
 *   rest. In the first rest of a page our scripts may arrive.
 */
export async function measureTyping(page, { draft, rests }) {
  const session = await page.context().newCDPSession(page);
  await page.evaluate((name) => {
    window.addEventListener('keydown', () => performance.mark(name), { capture: true });
  }, keyMark);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  // While a person types their first words, what checks them arrives.
  await page.keyboard.type(letters, { delay: 2 * betweenKeysMs });
  await page.keyboard.insertText(draft);
  const events = await trace(session, async () => {
    for (let rest = 0; rest < rests; rest++) {
      for (let i = 0; i < keysEach; i++) {
        await page.keyboard.press(letters[(rest * keysEach + i) % letters.length] ?? 'a');
        await page.waitForTimeout(betweenKeysMs);
      }
      await page.waitForTimeout(restMs);
    }
  });
  await session.detach();
  return cut(events);
}

/** @param {readonly TraceEvent[]} events */
function cut(events) {
  const keys = events.filter(({ name }) => name === keyMark).toSorted((a, b) => a.ts - b.ts);
  const [first] = keys;
  if (!first) throw new Error('The trace holds no key.');
  const tasks = events.filter(
    ({ name, pid, tid }) => /(?:^|::)RunTask$/.test(name) && pid === first.pid && tid === first.tid,
  );
  const keyMs = [];
  const restMs = [];
  keys.forEach(({ ts }, i) => {
    const until = keys[i + 1]?.ts ?? Number.POSITIVE_INFINITY;
    // The task that dispatches the key began a little before it.
    const within = tasks.filter((task) => task.ts + (task.dur ?? 0) > ts && task.ts < until);
    const own = within.filter((task) => task.ts < ts + ownWorkMs * 1000);
    keyMs.push(sum(own));
    if ((i + 1) % keysEach === 0) restMs.push(longest(within.filter((task) => task.ts >= ts + ownWorkMs * 1000)));
  });
  return { keyMs, restMs };
}

const msOf = ({ tdur = 0 }) => tdur / 1000;
const sum = (tasks) => tasks.reduce((all, task) => all + msOf(task), 0);
const longest = (tasks) => Math.max(0, ...tasks.map(msOf));

/**
 * What Attune adds: the figures of the runs with it minus those of the runs without. Until the first rest is over our
 * scripts arrive; that rest is told apart.
 *
 * @param {readonly { keyMs: number[], restMs: number[] }[]} on
 * @param {readonly { keyMs: number[], restMs: number[] }[]} off
 */
export function added(on, off) {
  const laterKeys = ({ keyMs }) => keyMs.slice(keysEach);
  const laterRests = ({ restMs }) => restMs.slice(1);
  const firstRest = ({ restMs }) => restMs.slice(0, 1);
  const [with_, without] = [on, off].map((runs) => summarize(runs.flatMap(laterKeys)));
  const longestOf = (runs, rests) => Math.max(...runs.flatMap(rests));
  return {
    keys: on.flatMap(laterKeys).length,
    rests: on.flatMap(laterRests).length,
    medianMs: with_.median - without.median,
    p95Ms: with_.p95 - without.p95,
    longestAfterRestMs: longestOf(on, laterRests) - longestOf(off, laterRests),
    firstRestMs: longestOf(on, firstRest) - longestOf(off, firstRest),
    with: with_,
    without,
  };
}
