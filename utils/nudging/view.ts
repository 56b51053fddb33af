import type { Finding } from '@/utils/analysis/types';
import { isQuiet, openedOutUntil } from './budget';
import type { Card, NudgingState } from './state';

/**
 * How loud the mark is. `soft`: one mild finding alone, a dot and no underline. `support`: a draft that is left alone,
 * with a line to resources for whoever opens it.
 */
type MarkLevel = 'soft' | 'mild' | 'strong' | 'support';

/** What people see of a state. */
export interface NudgingView {
  readonly mark: MarkLevel | null;
  /** The finding spoken of: the strongest, or the one paged to. */
  readonly finding: Finding | null;
  /** Which of how many findings that is, counted from 1. */
  readonly position: number;
  readonly count: number;
  /** The words underlined, if any. */
  readonly underlined: Finding | null;
  readonly card: Card | null;
}

/** What is to be seen now, `now` in milliseconds since the epoch. */
export function viewOf(state: NudgingState, now: number): NudgingView {
  const findings = state.check?.findings ?? [];
  const index = state.card?.kind === 'finding' ? state.card.index : 0;
  const finding = findings[index] ?? null;
  const mark = markOf(state, now);
  const isLoud = mark === 'mild' || mark === 'strong' || state.card?.kind === 'finding';
  return {
    mark,
    finding,
    position: index + 1,
    count: findings.length,
    underlined: isLoud ? finding : null,
    card: state.card,
  };
}

function markOf(state: NudgingState, now: number): MarkLevel | null {
  const { check, story } = state;
  if (!check || state.writing) return null;
  if (check.protection) return state.supportDismissed ? null : 'support';
  if (isQuiet(state, now) || openedOutUntil(state, now) !== null) return null;
  const fresh = check.findings.filter((finding) => !story.kept.includes(finding.pattern));
  if (fresh.some((finding) => finding.strength === 'strong')) return 'strong';
  if (fresh.length === 0) return null;
  return fresh.length === 1 ? 'soft' : 'mild';
}
