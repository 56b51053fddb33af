import type { Analysis, Family, Finding, Kindness, Strength } from '@/utils/analysis/types';
import type { DraftStory, SeenFinding } from './draft-story';

/** What a finished draft adds to the record: counts and ids, never words. */
export interface DraftTally {
  readonly sent: boolean;
  readonly findings: readonly { readonly family: Family; readonly strength: Strength }[];
  readonly outcome: 'reworded' | 'mended' | 'kept' | 'cancelled' | null;
  readonly strongSent: boolean;
  readonly kindness: readonly Kindness[];
}

/** Adds findings to those seen, each pattern once, at its greatest strength. */
export function withSeen(seen: readonly SeenFinding[], findings: readonly Finding[]): readonly SeenFinding[] {
  const byPattern = new Map(seen.map((finding) => [finding.pattern, finding]));
  for (const { pattern, family, strength } of findings) {
    if (byPattern.get(pattern)?.strength !== 'strong') byPattern.set(pattern, { pattern, family, strength });
  }
  return [...byPattern.values()];
}

/**
 * The tally of a message that was sent, given the analysis of what was sent. Of a harm report nothing is recorded; a
 * threat gets no nudge, yet it counts as what it is.
 */
export function tallySent(story: DraftStory, analysis: Analysis): DraftTally {
  const standing = analysis.protected === 'harm' ? [] : analysis.findings;
  const seen = withSeen(story.seen, standing);
  return {
    sent: true,
    findings: withoutPatterns(seen),
    outcome: outcomeOf(story, seen, standing),
    strongSent: standing.some((finding) => finding.strength === 'strong'),
    kindness: analysis.kindness,
  };
}

/** The tally of a nudged draft that was emptied and not sent. */
export function tallyCancelled(story: DraftStory): DraftTally {
  return {
    sent: false,
    findings: withoutPatterns(story.seen),
    outcome: 'cancelled',
    strongSent: false,
    kindness: [],
  };
}

/** True where the whole draft is left alone: a report of harm or a threat. */
export function isProtectedDraft(analysis: Analysis): boolean {
  return analysis.protected === 'harm' || analysis.protected === 'threat';
}

/** A draft was softened where what is sent weighs less than the worst that was seen in it. */
function outcomeOf(
  story: DraftStory,
  seen: readonly SeenFinding[],
  standing: readonly { readonly strength: Strength }[],
): DraftTally['outcome'] {
  if (seen.length === 0) return null;
  if (weightOf(standing) >= weightOf(seen)) return 'kept';
  return story.put ? 'reworded' : 'mended';
}

function weightOf(findings: readonly { readonly strength: Strength }[]): number {
  if (findings.length === 0) return 0;
  return findings.some((finding) => finding.strength === 'strong') ? 2 : 1;
}

function withoutPatterns(seen: readonly SeenFinding[]): DraftTally['findings'] {
  return seen.map(({ family, strength }) => ({ family, strength }));
}
