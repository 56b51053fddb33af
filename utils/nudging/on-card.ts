import type { Finding } from '@/utils/analysis/types';
import { isHeated, isQuiet, openedOutUntil, withMoment } from './budget';
import { withSeen } from './record';
import type { Card, Check, NudgingState, Opener, Step } from './state';
import { timings } from './timings';

/** The mark was clicked or the shortcut pressed. A click on the mark of an open card closes it. */
export function onOpenRequested(state: NudgingState, by: Opener, now: number): Step {
  if (state.writing || state.composing || state.draft.trim() === '') return { state, effects: [] };
  if (state.card && by === 'click') return { state: { ...state, card: null }, effects: [] };
  if (!state.check) {
    return { state: { ...state, openWhenChecked: by }, effects: [{ type: 'check', draft: state.draft }] };
  }
  return { state: openCard(state, by, now), effects: [] };
}

/** Opens what there is to show of a checked draft. */
export function openCard(state: NudgingState, by: Opener, now: number): NudgingState {
  const card = cardFor(state, by, now);
  if (card?.kind !== 'finding' && card?.kind !== 'break') return { ...state, card };
  if (state.story.opened) return { ...state, card };
  const openings = withMoment(state.openings, state.conversation, now);
  return { ...state, card, openings, story: { ...state.story, opened: true } };
}

function cardFor(state: NudgingState, by: Opener, now: number): Card | null {
  const { check } = state;
  if (!check) return null;
  if (check.protection) return { kind: 'support', about: check.protection, by };
  const top = check.findings[0];
  if (!top) return { kind: 'note', note: 'nothing-found', until: now };
  if (state.quietUntil !== null && isQuiet(state, now)) return { kind: 'note', note: 'quiet', until: state.quietUntil };
  const until = openedOutUntil(state, now);
  if (until !== null) return { kind: 'note', note: 'enough-shown', until };
  if (top.strength === 'strong' && isHeated(state, now)) return { kind: 'break', by, since: now };
  return { kind: 'finding', index: 0, by };
}

export function onPaged(state: NudgingState, by: 1 | -1): Step {
  const { card, check } = state;
  if (card?.kind !== 'finding' || !check) return { state, effects: [] };
  const index = Math.min(Math.max(card.index + by, 0), check.findings.length - 1);
  return { state: { ...state, card: { ...card, index } }, effects: [] };
}

/** *Keep mine*: these patterns show no mark again in this draft. */
export function onKeepChosen(state: NudgingState): Step {
  const kept = [...state.story.kept, ...(state.check?.findings ?? []).map((finding) => finding.pattern)];
  return { state: { ...state, card: null, story: { ...state.story, kept } }, effects: [] };
}

/** *Fine between us*: this phrase is a finding no more, and was none in this draft. */
export function onFineChosen(state: NudgingState): Step {
  const { card, check } = state;
  const finding = card?.kind === 'finding' ? check?.findings[card.index] : undefined;
  if (!check || !finding) return { state, effects: [] };
  const phrase = state.draft.slice(finding.start, finding.end);
  const isFine = (other: Finding) => samePhrase(state.draft.slice(other.start, other.end), phrase);
  return {
    state: withoutFine(
      state,
      check,
      check.findings.filter((other) => !isFine(other)),
    ),
    effects: [{ type: 'rememberFine', phrase }],
  };
}

function withoutFine(state: NudgingState, check: Check, findings: readonly Finding[]): NudgingState {
  const { card, story } = state;
  const gone = new Set(check.findings.map((finding) => finding.pattern));
  const seen = withSeen(
    story.seen.filter((finding) => !gone.has(finding.pattern)),
    findings,
  );
  const isCooled = story.heated && !seen.some((finding) => finding.strength === 'strong');
  return {
    ...state,
    check: { ...check, findings },
    card: card?.kind === 'finding' && findings.length > 0 ? { ...card, index: 0 } : null,
    heat: isCooled ? state.heat.slice(0, -1) : state.heat,
    story: { ...story, seen, heated: story.heated && !isCooled },
  };
}

function samePhrase(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function onQuietChosen(state: NudgingState, now: number): Step {
  const until = now + timings.quietMs;
  return { state: { ...state, card: null, quietUntil: until }, effects: [{ type: 'quiet', until }] };
}
