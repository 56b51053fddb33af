/** What the English of rewordings must reach. */

const leastDrafts = 200;
const mostFaults = 0.3;

/**
 * @param {Awaited<ReturnType<typeof import('./measure-grammar.mjs').measureGrammar>>} figures
 * @returns {{ name: string, value: number, limit: string, isMet: boolean }[]}
 */
export function judgeGrammar({ wellTyped, sloppy }) {
  const per100 = (100 * wellTyped.faults) / Math.max(1, wellTyped.words);
  return [
    {
      name: 'well-typed drafts without a fault',
      value: wellTyped.drafts,
      limit: `≥ ${leastDrafts}`,
      isMet: wellTyped.drafts >= leastDrafts,
    },
    {
      name: 'faults in 100 words of their rewordings',
      value: Number(per100.toFixed(3)),
      limit: `≤ ${mostFaults}`,
      isMet: per100 <= mostFaults,
    },
    {
      name: 'faults in the words added to sloppy drafts',
      value: sloppy.faults,
      limit: '0',
      isMet: sloppy.faults === 0 && sloppy.words > 0,
    },
  ];
}

/**
 * @param {readonly import('./measure-grammar.mjs').Faulty[]} faulty
 * @returns {string} Those with the most faults, at most so many.
 */
export function describeWorst(faulty, most = 15) {
  return faulty
    .toSorted((a, b) => b.faults.length - a.faults.length)
    .slice(0, most)
    .map(({ id, variant, draft, text, faults }) => {
      const said = faults.map(({ kind, says }) => `    ${kind}: ${says}`);
      return [`${id} ${variant}`, `    ${draft}`, `  → ${text}`, ...said].join('\n');
    })
    .join('\n');
}
