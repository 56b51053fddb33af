import type { KeyGate } from '@/components/nudge/keys';
import type { SiteState } from '@/utils/messaging/protocol';
import { initialState, type NudgingEvent, type Opener } from '@/utils/nudging/state';
import { transition } from '@/utils/nudging/transition';
import { viewOf } from '@/utils/nudging/view';
import { type Boxes, createBoxes } from './boxes';
import { createEffects } from './effects';
import type { Guard } from './guarded';
import type { Presenter, Watch } from './handover';
import { createJudge, type Judge } from './judge';
import type { NudgeScript } from './nudge-script';

/** Attune at work on one page, from switched on to switched off: composer → analysis → nudging → presenter. */
export interface Session {
  readonly boxes: Boxes;
  readonly judge: Judge;
  /** What shows and writes; null where its script has not come yet. */
  presenter(): Presenter | null;
  /** The same, after its script was asked for; null where it did not come. */
  bringPresenter(): Promise<Presenter | null>;
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
  readonly keys: KeyGate;
  readonly nudgeScript: NudgeScript;
  /** The page or a failure ends the work. */
  onLost(): void;
  /** The work ends with it, and leaves nothing behind. */
  readonly signal: AbortSignal;
}

export function startSession(site: SiteState, surroundings: Surroundings): Session {
  const { guard, keys, nudgeScript, onLost, signal } = surroundings;
  const judge = createJudge(site);
  let state = initialState(conversationOf(location), site.quietUntil);
  let { shortcut } = site;
  let lastCheckAt: number | null = null;
  let presenting: Presenter | null = null;

  const dispatch = (event: NudgingEvent) => {
    const now = Date.now();
    const step = transition(state, event, now);
    state = step.state;
    if (event.type === 'checked') lastCheckAt = now;
    step.effects.forEach(run);
    show();
  };

  const presenter = () => {
    if (!signal.aborted) presenting ??= nudgeScript.start()?.(watch) ?? null;
    return presenting;
  };

  const show = () => {
    if (signal.aborted) return;
    const now = Date.now();
    const view = viewOf(state, now);
    const there = presenter();
    if (there && !there.show(state.draft, view, now)) onLost();
    // Most pages never have anything to show, and never load what shows it.
    if (!there && (view.mark || view.card)) void nudgeScript.load();
  };

  const read = () => {
    const draft = boxes.composer()?.readDraft() ?? '';
    dispatch({ type: 'draftChanged', draft, composing: state.composing });
  };

  const open = (by: Opener) => {
    if (state.unread) read();
    dispatch({ type: 'openRequested', by });
  };

  const run = createEffects({ site: site.site, judge, guard, dispatch, read }, signal);
  const boxes: Boxes = createBoxes(
    {
      onChange({ composing }, isOther) {
        if (isOther) dispatch({ type: 'composerChanged' });
        const conversation = conversationOf(location);
        if (conversation !== state.conversation) dispatch({ type: 'conversationChanged', conversation });
        dispatch({ type: 'typed', composing });
      },
      onGone: () => dispatch({ type: 'composerChanged' }),
      onSent: (draft) => dispatch({ type: 'sent', draft }),
    },
    guard,
    signal,
  );
  const { composer } = boxes;
  const watch: Watch = { ...judge, composer, shortcut: () => shortcut, open, dispatch, show, keys, guard, signal };
  boxes.watch();

  return {
    boxes,
    judge,
    presenter,
    async bringPresenter() {
      await nudgeScript.load();
      return presenter();
    },
    show,
    open,
    isComposing: () => state.composing,
    updateSite(next) {
      judge.update(next);
      shortcut = next.shortcut;
      dispatch({ type: 'quietUntilChanged', until: next.quietUntil });
    },
    lastCheckAt: () => lastCheckAt,
  };
}

/** Two addresses are two conversations. The address is compared in memory and never stored or sent. */
function conversationOf({ pathname, search, hash }: Location): string {
  return pathname + search + hash;
}
