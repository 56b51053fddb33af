import * as card from './on-card';
import * as draft from './on-draft';
import * as write from './on-write';
import type { NudgingEvent, NudgingState, Step } from './state';

/**
 * The next state and what is to be done in the world, after one event. Pure: `now` is in milliseconds since the epoch.
 * When to speak and when to be silent is decided here and nowhere else.
 */
export function transition(state: NudgingState, event: NudgingEvent, now: number): Step {
  switch (event.type) {
    case 'typed':
      return draft.onTyped(state, event.composing);
    case 'draftChanged':
      return draft.onDraftChanged(state, event.draft, event.composing);
    case 'waited':
      return draft.onWaited(state, event.timer);
    case 'checked':
      return draft.onChecked(state, event, now);
    case 'sent':
      return draft.onSent(state, event.draft);
    case 'sentJudged':
      return draft.onSentJudged(state, event.message, event.analysis, now);
    case 'composerChanged':
      return draft.onComposerChanged(state);
    case 'conversationChanged':
      return draft.onConversationChanged(state, event.conversation);
    case 'openRequested':
      return card.onOpenRequested(state, event.by, now);
    case 'closeRequested':
      return only({ ...state, card: null });
    case 'paged':
      return card.onPaged(state, event.by);
    case 'keepChosen':
      return card.onKeepChosen(state);
    case 'fineChosen':
      return card.onFineChosen(state);
    case 'quietChosen':
      return card.onQuietChosen(state, now);
    case 'supportDismissed':
      return only({ ...state, card: null, supportDismissed: true });
    case 'useStarted':
      return write.onUseStarted(state, event.put);
    case 'undoStarted':
      return write.onUndoStarted(state);
    case 'useEnded':
      return write.onUseEnded(state, event);
    case 'undoEnded':
      return write.onUndoEnded(state, event);
    case 'quietUntilChanged':
      return only({ ...state, quietUntil: event.until });
  }
}

function only(state: NudgingState): Step {
  return { state, effects: [] };
}
