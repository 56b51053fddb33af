/** The last look at a clause no frame fits: the thing it speaks of, else only the feeling. */
import type { Theme } from '../lexicon/needs';
import type { Content } from './content';
import { matter } from './frames';
import { matchFrame, type Reading } from './reading';

const nouns =
  'birthday|party|holiday|trip|weekend|dinner|wedding|anniversary|christmas|rent|bill|bills|money|card|overdraft|debt|budget|job|work|boss|phone|dishes|bins|laundry|kitchen|bathroom|house|flat|car|dog|cat|kids|baby|son|daughter|school|homework|mom|dad|mother|father|parents|family|brother|sister|ex|friends|game|gaming|drinking|message|messages|text|texts|plan|plans|promise|appointment|therapist|therapy|counselling|apology|photo|picture|outfit|dress|hair|cooking|shopping|groceries|driving|garden|bed|sleep|night|visit|call|meeting|lunch|flowers|present|gift|opinion|voice|tone|feelings|language|english|accent|haircut|recital|funeral|concert|exam|course|business|loan|mortgage|lie|lies|jealousy|snoring|spending|habits|mess|excuses';
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
