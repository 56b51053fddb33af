/** The engine as our pages use it. A file of its own, so that a page may show itself before it loads this. */

import { createAnalyzer } from '@/utils/analysis/analyze';
import { describePattern } from '@/utils/analysis/describe-pattern';
import { createReworder } from '@/utils/analysis/reword';
import type { Analysis, Rewording } from '@/utils/analysis/types';
import { nextSeed } from '@/utils/nudging/next-seed';

/** Analyses a text on this computer. */
export const { analyze } = createAnalyzer();
const reword = createReworder(analyze);

/** What there is to say of a text. */
interface Checked {
  readonly analysis: Analysis;
  readonly rewordings: readonly Rewording[];
  /** The next seed with another way to say it; null where there is none. */
  readonly nextSeed: number | null;
}

/** Checks a text on this computer, and rewords it where it may hurt. `seed`: which way of saying it to offer. */
export function check(text: string, seed: number): Checked {
  const analysis = analyze(text);
  const at = (other: number) => reword(text, analysis, { seed: other });
  const wordsAt = (other: number) => JSON.stringify(at(other).map((rewording) => rewording.text));
  const rewordings = at(seed);
  return { analysis, rewordings, nextSeed: rewordings.length > 0 ? nextSeed(seed, wordsAt) : null };
}

/** One sentence: why the words of a pattern may hurt. */
export function becauseOf(pattern: string): string {
  return describePattern(pattern).because;
}
