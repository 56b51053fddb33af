import type { KeyGate } from '@/components/nudge/key-gate';
import type { WriteResult } from '@/utils/composer/composer';
import { sendMessage } from '@/utils/messaging/messenger';
import type { SiteState } from '@/utils/messaging/protocol';
import { initialState, type NudgingEvent, type Opener } from '@/utils/nudging/state';
import { transition } from '@/utils/nudging/transition';
import { viewOf } from '@/utils/nudging/view';
import { type Boxes, createBoxes } from './boxes';
import { contentOf } from './content-of';
import { createEffects } from './effects';
import type { Guard } from './guarded';
import { createJudge, type Judge } from './judge';
import { createActions } from './nudge-actions';
import { isSuggestedShortcut, suggestedShortcut } from './shortcut';
import { createWriter, type Writer } from './writer';

/** Attune at work on one page, from switched on to switched off: composer → analysis → nudging → nudge. */
export interface Session {
  readonly boxes: Boxes;
  readonly judge: Judge;
  readonly writer: Writer;
  /** Opens the card for the draft as it stands now. */
  open(by: Opener): void;
  /** Whether an input method is composing: such a draft is not judged. */
  isComposing(): boolean;
  updateSite(site: SiteState): void;
  /** Milliseconds since the epoch; null before the first check. */
  lastCheckAt(): number | null;
  lastWrite(): WriteResult | null;
}

interface Surroundings {
  readonly guard: Guard;
  readonly keys: KeyGate;
  /** The page or a failure ends the work. */
  onLost(): void;
  /** The work ends with it, and leaves nothing behind. */
  readonly signal: AbortSignal;
}

export function startSession(site: SiteState, { guard, keys, onLost, signal }: Surroundings): Session {
  const judge = createJudge(site, () => sendMessage('loadRewording'));
  let state = initialState(conversationOf(location), site.quietUntil);
  let { shortcut } = site;
  let lastCheckAt: number | null = null;

  const dispatch = (event: NudgingEvent) => {
    const now = Date.now();
    const step = transition(state, event, now);
    state = step.state;
    if (event.type === 'checked') lastCheckAt = now;
    step.effects.forEach(run);
    show();
  };

  const show = () => {
    if (signal.aborted) return;
    const now = Date.now();
    const view = viewOf(state, now);
    const content = contentOf(view, state.draft, judge, shortcut ?? suggestedShortcut, now);
    if (!boxes.show(state.draft, view.underlined, content)) onLost();
  };

  const read = () => {
    const draft = boxes.composer()?.readDraft() ?? '';
    dispatch({ type: 'draftChanged', draft, composing: state.composing });
  };

  const open = (by: Opener) => {
    if (state.unread) read();
    if (by === 'keyboard') boxes.rememberCaret();
    dispatch({ type: 'openRequested', by });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const isOurs = shortcut === null && isSuggestedShortcut(event);
    if (!isOurs || !boxes.isShown()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) open('keyboard');
  };

  const run = createEffects({ site: site.site, judge, guard, dispatch, read, show }, signal);
  const writer = createWriter(() => boxes.editing(), dispatch);
  const boxes: Boxes = createBoxes(
    {
      onChange({ composing }, isOther) {
        if (isOther) dispatch({ type: 'composerChanged' });
        const conversation = conversationOf(location);
        if (conversation !== state.conversation) dispatch({ type: 'conversationChanged', conversation });
        dispatch({ type: 'typed', composing });
      },
      onGone: () => dispatch({ type: 'composerChanged' }),
      onRemoved: show,
      onSent: (draft) => dispatch({ type: 'sent', draft }),
      actions: createActions({ open, dispatch, writer, compare: judge.compare, boxes: () => boxes }, guard),
    },
    guard,
    keys,
    signal,
  );
  keys.listen('keydown', guard('shortcut', onKeyDown), signal);
  boxes.watch();

  return {
    boxes,
    judge,
    writer,
    open,
    isComposing: () => state.composing,
    updateSite(next) {
      judge.update(next);
      shortcut = next.shortcut;
      dispatch({ type: 'quietUntilChanged', until: next.quietUntil });
    },
    lastCheckAt: () => lastCheckAt,
    lastWrite: () => writer.lastResult(),
  };
}

/** Two addresses are two conversations. The address is compared in memory and never stored or sent. */
function conversationOf({ pathname, search, hash }: Location): string {
  return pathname + search + hash;
}
