/** Cuts a sentence into clauses at breaks and joining words. */
import type { Clause, Token } from './sentence-model';

const joiners: ReadonlySet<string> = new Set(
  'but because so and when while if unless until although though since than or'.split(' '),
);

/** Clause bounds of a sentence, covering every token once. A joining word opens the clause it introduces. */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const [i, token] of tokens.entries()) {
    if (i === from || !(token.breakBefore || joiners.has(token.norm))) continue;
    clauses.push({ from, to: i });
    from = i;
  }
  if (from < tokens.length) clauses.push({ from, to: tokens.length });
  return clauses;
}
