import type { Taste } from '@/utils/analysis/types';
import type { SiteState } from '@/utils/messaging/protocol';
import { initialState, type NudgingEvent, type Opener } from '@/utils/nudging/state';
import { transition } from '@/utils/nudging/transition';
import { viewOf } from '@/utils/nudging/view';
import { type Boxes, createBoxes } from './boxes';
import { type Brought, createBrought } from './brought';
import { createEffects } from './effects';
import { createFinePhrases } from './fine-phrases';
import type { Guard } from './guarded';
import type { OpenedKeyGate } from './key-gate';
import type { ScriptsOnDemand } from './script-on-demand';

/** Attune at work on one page, from switched on to switched off: composer → analysis → nudging → presenter. */
export interface Session extends Brought {
  readonly boxes: Boxes;
  /** The engine has come: checks what rested in the meantime, as it stands now. */
  checkAwaited(): void;
  /** Shows the state anew, as far as there is a presenter. */
  show(): void;
  /** Opens the card for the draft as it stands now. */
  open(by: Opener): void;
  /** Whether an input method is composing: such a draft is not judged. */
  isComposing(): boolean;
  updateSite(site: SiteState): void;
  /** Milliseconds since the epoch; null before the first check. */
  lastCheckAt(): number | null;
}

interface Surroundings {
  readonly guard: Guard;
  readonly keys: OpenedKeyGate;
  readonly scripts: ScriptsOnDemand;
  /** The page or a failure ends the work. */
  onLost(): void;
  /** The work ends with it, and leaves nothing behind. */
  readonly signal: AbortSignal;
}

export function startSession(site: SiteState, surroundings: Surroundings): Session {
  const { guard, keys, scripts, onLost, signal } = surroundings;
  const fine = createFinePhrases(site);
  let state = initialState(location.href, site.quietUntil);
  let { shortcut, taste } = site;
  let lastCheckAt: number | null = null;

  const dispatch = (event: NudgingEvent) => {
    if (signal.aborted) return;
    const now = Date.now();
    const step = transition(state, event, now);
    const isSame = state === step.state;
    state = step.state;
    if (event.type === 'checked') lastCheckAt = now;
    step.effects.forEach(effects.run);
    // Most keys change nothing of what is shown.
    if (isSame) return;
    // Reading a draft and showing what was found, each in a moment of its own: the page waits for neither for long.
    if (event.type === 'checked' && !state.card) setTimeout(guard('show', show));
    else show();
  };

  const show = () => {
    if (signal.aborted) return;
    const now = Date.now();
    const view = viewOf(state, now);
    const there = brought.presenter();
    if (there && !there.show(state.draft, view, now)) onLost();
    // Most pages never have anything to show, and never load what shows it.
    if (!there && (view.mark || view.card)) void scripts.nudge.load();
  };

  const read = () => {
    const draft = boxes.composer()?.readDraft() ?? '';
    dispatch({ type: 'draftChanged', draft, composing: state.composing });
  };

  const open = (by: Opener) => {
    if (state.unread) read();
    dispatch({ type: 'openRequested', by });
  };

  const onTaste = (next: Taste) => {
    taste = next;
  };

  const lend = () => ({
    composer: boxes.composer,
    canBeFine: fine.canHash,
    shortcut: () => shortcut,
    taste: () => taste,
    ...{ open, dispatch, show, keys, guard, signal },
  });
  const brought = createBrought(scripts, fine, lend, signal);
  const effects = createEffects(
    { ...brought, site: site.site, fine, guard, dispatch, onTaste, read, turn: () => boxes.turn() },
    signal,
  );
  /** Two addresses are two conversations. The address is compared in memory and never stored or sent. */
  const followConversation = () => {
    const conversation = location.href;
    if (conversation !== state.conversation) dispatch({ type: 'conversationChanged', conversation });
  };

  const boxes: Boxes = createBoxes(
    {
      // It comes while the person types, and is there at the rest.
      onWords: scripts.engine.prepare,
      onChange({ composing }, isOther) {
        if (isOther) dispatch({ type: 'composerChanged' });
        // Nobody goes elsewhere between two keys that follow each other.
        if (isOther || !state.unread) followConversation();
        dispatch({ type: 'typed', composing });
      },
      onGone: () => dispatch({ type: 'composerChanged' }),
      onSent: (draft) => dispatch({ type: 'sent', draft }),
    },
    guard,
    keys,
    signal,
  );
  boxes.watch();

  return {
    boxes,
    ...brought,
    checkAwaited: effects.checkAwaited,
    show,
    open,
    isComposing: () => state.composing,
    updateSite(next) {
      fine.update(next);
      ({ shortcut, taste } = next);
      dispatch({ type: 'quietUntilChanged', until: next.quietUntil });
    },
    lastCheckAt: () => lastCheckAt,
  };
}
