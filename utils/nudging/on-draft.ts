import type { Analysis, Finding } from '@/utils/analysis/types';
import { isQuiet, openedOutUntil, withMoment } from './budget';
import { newStory } from './draft-story';
import { openCard } from './on-card';
import { isProtectedDraft, tallyCancelled, tallySent, withSeen } from './record';
import { finishedFindings, restMsFor } from './rest';
import type { Check, NudgingEvent, NudgingState, SentMessage, Step, Timer } from './state';
import { tasteOf } from './taste';
import { timings } from './timings';
import { type TurnSign, withTurn } from './turn';

/** The person types: what was shown goes. The draft itself is looked at when the keys are still. */
export function onTyped(state: NudgingState, composing: boolean): Step {
  // What the box holds after a write of ours is read when that write ends.
  if (state.writing) return { state: { ...state, composing }, effects: [] };
  if (isTypingOn(state) && composing === state.composing) return { state, effects: untilStill };
  return {
    state: { ...state, unread: true, composing, check: null, card: null, openWhenChecked: null },
    effects: [
      { type: 'stopWaiting', timer: 'rest' },
      { type: 'stopWaiting', timer: 'settle' },
      { type: 'stopWaiting', timer: 'undo' },
      ...untilStill,
    ],
  };
}

const untilStill = [{ type: 'wait', timer: 'still', ms: timings.stillMs }] as const;

/** After the first of several keys there is nothing left to take away. Most keys are such. */
function isTypingOn({ unread, check, card, openWhenChecked }: NudgingState): boolean {
  return unread && !check && !card && !openWhenChecked;
}

/** The draft was read. If it is another one, what was shown goes, and a check waits for the rest. */
export function onDraftChanged(state: NudgingState, draft: string, composing: boolean): Step {
  if (!state.unread && draft === state.draft && composing === state.composing) return { state, effects: [] };
  if (state.writing) return { state: { ...state, draft, composing }, effects: [] };
  return withDraft(state, draft, composing);
}

/** Begins anew with what the box holds now. */
export function withDraft(state: NudgingState, draft: string, composing: boolean): Step {
  const next = { ...state, draft, composing, unread: false, check: null, card: null, openWhenChecked: null };
  if (draft.trim() === '') return onEmptied(next);
  const ms = restMsFor(draft) - timings.stillMs;
  return {
    state: next,
    effects: [
      { type: 'stopWaiting', timer: 'still' },
      { type: 'stopWaiting', timer: 'settle' },
      { type: 'stopWaiting', timer: 'undo' },
      composing ? { type: 'stopWaiting', timer: 'rest' } : { type: 'wait', timer: 'rest', ms },
    ],
  };
}

/** A box emptied by hand may still turn out to be a send: the news of it can come a moment later. */
function onEmptied(state: NudgingState): Step {
  const isNudged = state.story.seen.length > 0;
  return {
    state: isNudged ? state : { ...state, story: newStory },
    effects: [
      { type: 'stopWaiting', timer: 'still' },
      { type: 'stopWaiting', timer: 'rest' },
      { type: 'stopWaiting', timer: 'undo' },
      isNudged
        ? { type: 'wait', timer: 'settle', ms: timings.emptiedSettleMs - timings.stillMs }
        : { type: 'stopWaiting', timer: 'settle' },
    ],
  };
}

export function onWaited(state: NudgingState, timer: Timer): Step {
  if (timer === 'still') return { state, effects: state.unread && !state.composing ? [{ type: 'read' }] : [] };
  if (timer === 'rest') return onRested(state);
  if (timer === 'settle') return onSettled(state);
  return { state: state.card?.kind === 'used' ? { ...state, card: null } : state, effects: [] };
}

function onRested(state: NudgingState): Step {
  if (state.composing || state.writing || state.unread || state.draft.trim() === '') return { state, effects: [] };
  return { state, effects: [{ type: 'check', draft: state.draft }] };
}

function onSettled(state: NudgingState): Step {
  if (state.unread || state.draft.trim() !== '' || state.story.seen.length === 0) return { state, effects: [] };
  return { state: { ...state, story: newStory }, effects: [{ type: 'record', tally: tallyCancelled(state.story) }] };
}

/** The engine answered. An answer about a draft that has changed since is dropped. */
export function onChecked(
  state: NudgingState,
  { draft, analysis, turn }: NudgingEvent & { readonly type: 'checked' },
  now: number,
): Step {
  if (draft !== state.draft || state.composing || state.unread || state.writing) return { state, effects: [] };
  const check = checkOf(draft, analysis, turn);
  const checked = withStory({ ...state, check, openWhenChecked: null }, check.findings, now);
  if (!state.openWhenChecked) return { state: checked, effects: [] };
  return { state: openCard(checked, state.openWhenChecked, now), effects: [] };
}

function checkOf(draft: string, analysis: Analysis, turn: TurnSign | null): Check {
  if (isProtectedDraft(analysis)) {
    return { findings: [], protection: analysis.protected === 'harm' ? 'harm' : 'threat' };
  }
  return { findings: withTurn(finishedFindings(draft, analysis.findings), turn), protection: null };
}

/** Notes what is shown of a check; in quiet, or with the budget spent, nothing is shown. */
function withStory(state: NudgingState, findings: readonly Finding[], now: number): NudgingState {
  const heated = withHeat(state, findings, now);
  if (isQuiet(state, now) || openedOutUntil(state, now) !== null) return heated;
  return { ...heated, story: { ...heated.story, seen: withSeen(state.story.seen, findings) } };
}

/** A draft with a strong finding counts once as heat. */
function withHeat(state: NudgingState, findings: readonly Finding[], now: number): NudgingState {
  const isStrong = findings.some((finding) => finding.strength === 'strong');
  if (!isStrong || state.story.heated) return state;
  const heat = withMoment(state.heat, state.conversation, now);
  return { ...state, heat, story: { ...state.story, heated: true } };
}

/** A message was sent: it waits to be judged, and the next one begins clean. */
export function onSent(state: NudgingState, draft: string): Step {
  const message = { draft, story: state.story, conversation: state.conversation };
  return {
    state: { ...blank(state), writing: false },
    effects: [...stopAll, { type: 'judgeSent', message }],
  };
}

/** What was sent is counted. Hot words that no rest gave time to see count as heat of their conversation. */
export function onSentJudged(state: NudgingState, message: SentMessage, analysis: Analysis, now: number): Step {
  const tally = tallySent(message.story, analysis);
  const isHeat = tally.strongSent && !message.story.heated;
  const heat = isHeat ? withMoment(state.heat, message.conversation, now) : state.heat;
  const taste = tasteOf(message, tally);
  return {
    state: { ...state, heat },
    effects: [{ type: 'record', tally }, ...(taste ? [{ type: 'recordTaste' as const, tally: taste }] : [])],
  };
}

/** Another box: what was written in the former one stays there, uncounted. */
export function onComposerChanged(state: NudgingState): Step {
  return { state: { ...blank(state), writing: false }, effects: stopAll };
}

/** Another conversation: its draft, story and budget are its own. */
export function onConversationChanged(state: NudgingState, conversation: string): Step {
  if (conversation === state.conversation) return { state, effects: [] };
  return { state: { ...blank(state), writing: false, conversation }, effects: stopAll };
}

function blank(state: NudgingState): NudgingState {
  const nothing = { draft: '', unread: false, composing: false, check: null, card: null, openWhenChecked: null };
  return { ...state, ...nothing, story: newStory };
}

const stopAll = [
  { type: 'stopWaiting', timer: 'still' },
  { type: 'stopWaiting', timer: 'rest' },
  { type: 'stopWaiting', timer: 'settle' },
  { type: 'stopWaiting', timer: 'undo' },
] as const;
