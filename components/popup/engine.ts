/** The engine as our pages use it. A file of its own, so that a page may show itself before it loads this. */

import { createAnalyzer } from '@/utils/analysis/analyze';
import { describePattern } from '@/utils/analysis/describe-pattern';
import { createReworder } from '@/utils/analysis/reword';
import type { Analysis, Rewording } from '@/utils/analysis/types';

/** Analyses a text on this computer. */
export const { analyze } = createAnalyzer();
const reword = createReworder(analyze);

/** Checks a text on this computer, and rewords it where it may hurt. */
export function check(text: string): { readonly analysis: Analysis; readonly rewordings: readonly Rewording[] } {
  const analysis = analyze(text);
  return { analysis, rewordings: reword(text, analysis) };
}

/** One sentence: why the words of a pattern may hurt. */
export function becauseOf(pattern: string): string {
  return describePattern(pattern).because;
}
