import type { PutRewording } from './draft-story';
import { onDraftChanged, withDraft } from './on-draft';
import type { Card, NudgingEvent, NudgingState, Step } from './state';
import { timings } from './timings';
import { isTurnSign } from './turn';

/**
 * A rewording is being put in. Whoever sends before the write is verified sends what was written, so the draft counts as
 * reworded from now on.
 */
export function onUseStarted(state: NudgingState, put: PutRewording): Step {
  return onWriteStarted(state, isOfTaste(state) ? put : { ...put, variant: null });
}

/** A break and a turn given back have one form alone: taking them says nothing of a taste. */
function isOfTaste({ card, check }: NudgingState): boolean {
  if (card?.kind === 'break') return false;
  const finding = card?.kind === 'finding' ? check?.findings[card.index] : undefined;
  return !finding || !isTurnSign(finding.pattern);
}

/** It is being taken back, and stands there until it is. */
export function onUndoStarted(state: NudgingState): Step {
  return onWriteStarted(state, state.story.put);
}

/** A write begins: the card goes, which gives the focus back to the box. */
function onWriteStarted(state: NudgingState, put: PutRewording | null): Step {
  const story = { ...state.story, put };
  return {
    state: { ...state, writing: true, wasPut: state.story.put, card: null, unread: false, story },
    effects: [
      { type: 'stopWaiting', timer: 'still' },
      { type: 'stopWaiting', timer: 'rest' },
      { type: 'stopWaiting', timer: 'undo' },
    ],
  };
}

/** A rewording was written, or was not. */
export function onUseEnded(state: NudgingState, event: NudgingEvent & { readonly type: 'useEnded' }): Step {
  const { result, draft, text, whole, from } = event;
  // The message was sent meanwhile, or the conversation left: the write is no news there.
  if (!state.writing) return onDraftChanged(state, draft, state.composing);
  if (result !== 'done') return failed(state, { result, draft, text });
  // The person went on at once, perhaps with an undo: what stands there now is a draft of theirs.
  if (draft !== whole) return withDraft({ ...state, writing: false }, draft, state.composing);
  const card: Card | null = from === 'card' ? { kind: 'used' } : null;
  return {
    state: { ...state, draft, writing: false, check: null, card },
    effects: [{ type: 'wait', timer: 'undo', ms: timings.undoShownMs }],
  };
}

/** The former draft stands again: it is checked at once, since nobody is typing. */
export function onUndoEnded(state: NudgingState, event: NudgingEvent & { readonly type: 'undoEnded' }): Step {
  const { result, draft, text } = event;
  if (!state.writing) return onDraftChanged(state, draft, state.composing);
  if (result !== 'done') return failed(state, { result, draft, text });
  const story = { ...state.story, put: null };
  if (draft !== text) return withDraft({ ...state, writing: false, story }, draft, state.composing);
  return {
    state: { ...state, draft, writing: false, check: null, card: null, story },
    effects: [{ type: 'check', draft }],
  };
}

interface FailedWrite {
  readonly result: 'changed-since' | 'refused';
  readonly draft: string;
  readonly text: string;
}

/** An honest line, with the text to copy. A draft that is another one by now is checked like any other. */
function failed(state: NudgingState, { result, draft, text }: FailedWrite): Step {
  const story = { ...state.story, put: state.wasPut };
  const ended = { ...state, writing: false, story };
  const isSame = draft === state.draft && state.check !== null;
  const { state: next, effects } = isSame ? { state: ended, effects: [] } : withDraft(ended, draft, state.composing);
  return { state: { ...next, card: { kind: 'failed', result, text } }, effects };
}
