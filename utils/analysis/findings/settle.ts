/** Post-steps in a row: one finding a place, the strongest first, a bounded number. */
import type { Finding } from '../types';

/** More findings than this help nobody; the weakest are left out. */
const mostFindings = 20;

/** Overlap, rank and limit, in this order. */
export function settleFindings(found: readonly Finding[]): readonly Finding[] {
  if (found.length < 2) return found;
  return dropOverlaps(found).toSorted(byWeight).slice(0, mostFindings);
}

/** Strong before mild, then the order of the draft. */
function byWeight(a: Finding, b: Finding): number {
  return weight(b) - weight(a) || a.start - b.start || a.end - b.end || compareText(a.pattern, b.pattern);
}

function weight(finding: Finding): number {
  return finding.strength === 'strong' ? 1 : 0;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Where findings overlap, the strong one stays, at equal strength the longer one. Sorted by place, so one look back is enough. */
function dropOverlaps(found: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of found.toSorted((a, b) => a.start - b.start || b.end - a.end || byWeight(a, b))) {
    const last = kept.at(-1);
    if (last === undefined || finding.start >= last.end) kept.push(finding);
    else if (isBetter(finding, last)) kept[kept.length - 1] = finding;
  }
  return kept;
}

function isBetter(finding: Finding, other: Finding): boolean {
  const difference = weight(finding) - weight(other);
  return difference !== 0 ? difference > 0 : finding.end - finding.start > other.end - other.start;
}
