/** Measuring side by side: a busy machine slows everything alike, so that shares and shapes can be trusted where times cannot. */

/**
 * Times every subject on every message, in rounds that take turns, once each of them has run warm. Each turn begins with a
 * pass that is not timed, since the program before it has emptied the processor's memory.
 *
 * @param {{ name: string, check: (text: string) => unknown }[]} subjects
 * @param {readonly string[]} messages
 * @param {{ rounds: number, warmMs: number }} options Each subject is called for so long before; at least one pass.
 * @returns {Promise<Map<string, number[]>>} By name the milliseconds of each call, all rounds together.
 */
export async function timeInTurns(subjects, messages, { rounds, warmMs }) {
  const times = new Map(subjects.map(({ name }) => [name, []]));
  for (const { check } of subjects) {
    const started = performance.now();
    do await timeEach(check, messages);
    while (performance.now() - started < warmMs);
  }
  for (let round = 0; round < rounds; round++) {
    const first = round % subjects.length;
    for (const { name, check } of [...subjects.slice(first), ...subjects.slice(0, first)]) {
      await timeEach(check, messages);
      times.get(name).push(...(await timeEach(check, messages)));
    }
  }
  return times;
}

async function timeEach(check, messages) {
  const taken = [];
  for (const message of messages) {
    const before = performance.now();
    const answer = check(message);
    if (answer instanceof Promise) await answer;
    taken.push(performance.now() - before);
  }
  return taken;
}

/** @param {number[]} times In any order, at least one. */
export function summarize(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { min: sorted[0], median: at(0.5), p95: at(0.95) };
}

/**
 * The least processor time of one call in all rounds.
 *
 * @param {number} calls Calls a round.
 * @param {(i: number) => unknown} call
 * @returns {number} Milliseconds.
 */
export function leastMs(calls, call, rounds = 12) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    for (let i = 0; i < calls; i++) call(round * calls + i);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000 / calls);
  }
  return least;
}

/**
 * How the cost of one draft grows with its length: for each length the least time in all rounds, which take turns.
 *
 * @param {(draft: string) => unknown} check
 * @param {(length: number, i: number) => string} draftOf One of several drafts of that length.
 * @param {readonly number[]} lengths In characters.
 * @returns {{ length: number, ms: number }[]} Milliseconds a draft.
 */
export function timeByLength(check, draftOf, lengths, { drafts = 6, rounds = 15 } = {}) {
  const least = lengths.map(() => Array(drafts).fill(Number.POSITIVE_INFINITY));
  for (let round = 0; round < rounds; round++) {
    lengths.forEach((length, row) => {
      for (let i = 0; i < drafts; i++) {
        const draft = draftOf(length, i);
        const before = performance.now();
        check(draft);
        least[row][i] = Math.min(least[row][i], performance.now() - before);
      }
    });
  }
  return lengths.map((length, row) => ({ length, ms: least[row].reduce((sum, ms) => sum + ms, 0) / drafts }));
}

/**
 * The straight line through points of length and time, by least squares.
 *
 * @param {{ length: number, ms: number }[]} points Two or more of different length.
 * @returns {{ msPerThousand: number, msAtZero: number, r2: number }}
 */
export function fitLine(points) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middle, height] = [mean(points.map((p) => p.length)), mean(points.map((p) => p.ms))];
  const slope =
    points.reduce((sum, p) => sum + (p.length - middle) * (p.ms - height), 0) /
    points.reduce((sum, p) => sum + (p.length - middle) ** 2, 0);
  const msAtZero = height - slope * middle;
  const left = points.reduce((sum, p) => sum + (p.ms - msAtZero - slope * p.length) ** 2, 0);
  const all = points.reduce((sum, p) => sum + (p.ms - height) ** 2, 0);
  return { msPerThousand: slope * 1000, msAtZero, r2: all === 0 ? 1 : 1 - left / all };
}
