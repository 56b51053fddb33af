/** What the figures of the bench must reach. */
import { fitLine } from './measure.mjs';

const mostOfVader = 0.25;
const leastR2 = 0.98;
const mostGrowth = 1.5;
const mostMsToReword = 2;

/**
 * @param {{
 *   messages: Record<string, { median: number } | null>,
 *   growth: { length: number, ms: number }[],
 *   rewordings: { median: number },
 * }} figures Milliseconds a message by program, null where one could not start; milliseconds a draft by length, with
 *   1,000 and 10,000 characters among them; and milliseconds for all variants of a draft of some thirty words.
 * @returns {{ name: string, value: number | null, limit: string, isMet: boolean }[]}
 */
export function judge({ messages, growth, rewordings }) {
  const vader = messages['vader-sentiment'];
  const share = vader ? messages.engine.median / vader.median : null;
  const { r2 } = fitLine(growth);
  const perCharacter = (length) => growth.find((point) => point.length === length).ms / length;
  const times = perCharacter(10_000) / perCharacter(1000);
  return [
    {
      name: 'median a message, as a share of vader-sentiment',
      value: share,
      limit: `≤ ${mostOfVader}`,
      isMet: share !== null && share <= mostOfVader,
    },
    {
      name: 'straightness of growth to 10,000 characters (R²)',
      value: r2,
      limit: `≥ ${leastR2}`,
      isMet: r2 >= leastR2,
    },
    {
      name: 'cost of a character in 10,000, against one in 1,000',
      value: times,
      limit: `≤ ${mostGrowth}`,
      isMet: times <= mostGrowth,
    },
    {
      name: 'ms for all variants of a draft of 30 words, median',
      value: rewordings.median,
      limit: `≤ ${mostMsToReword}`,
      isMet: rewordings.median <= mostMsToReword,
    },
  ];
}
