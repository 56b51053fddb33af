/** The last look at a clause no frame fits: the thing it speaks of, else only the feeling. */
import type { Theme } from '../lexicon/needs';
import type { Content } from './content';
import { matter } from './frames';
import { matchFrame, type Reading } from './reading';

const nouns =
  'birthday|party|holiday|trip|weekend|dinner|wedding|anniversary|christmas|rent|bills?|money|debt|budget|job|work|phone|dishes|laundry|kitchen|house|flat|car|dog|cat|kids|baby|son|daughter|school|mom|dad|mother|father|parents|family|brother|sister|ex|friends|gaming|drinking|messages?|plans?|promise|appointment|therapy|dress|hair|cooking|shopping|driving|garden|visit|meeting|funeral|exam|loan|mortgage|lies?|jealousy|snoring|spending|habits|mess';
const named = new RegExp(
  `\\b((?:my|our|your|the|this|that) (?:own |whole |little |new |old |so called )?(?:${nouns}))\\b`,
  'd',
);

/** The thing that the clause speaks of, named and no more. Null where it names none, or too much beside it. */
export function readMatter(clause: Reading, theme: Theme): Content | null {
  const match = matchFrame(clause, named);
  if (!match || clause.tokens.length > 10) return null;
  const about = match.carry(1).replace(/\b(?:own|whole|little|so called) /i, '');
  return { theme, step: 'topic', says: matter, way: 'matter', values: { about } };
}
