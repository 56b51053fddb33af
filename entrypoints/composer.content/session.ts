import type { KeyGate } from '@/components/nudge/key-gate';
import type { Analysis } from '@/utils/analysis/types';
import type { WriteResult } from '@/utils/composer/composer';
import { sendMessage } from '@/utils/messaging/messenger';
import type { SiteState } from '@/utils/messaging/protocol';
import { initialState, type NudgingEffect, type NudgingEvent, type Opener } from '@/utils/nudging/state';
import { transition } from '@/utils/nudging/transition';
import { viewOf } from '@/utils/nudging/view';
import { type Boxes, createBoxes } from './boxes';
import { contentOf } from './content-of';
import type { Guard } from './guarded';
import { createJudge, type Judge } from './judge';
import { createActions } from './nudge-actions';
import { isSuggestedShortcut, suggestedShortcut } from './shortcut';
import { createTimers } from './timers';
import { createWriter, type Writer } from './writer';

/** Attune at work on one page, from switched on to switched off: composer → analysis → nudging → nudge. */
export interface Session {
  readonly boxes: Boxes;
  readonly judge: Judge;
  readonly writer: Writer;
  /** Opens the card for the draft as it stands now. */
  open(by: Opener): void;
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
    const step = transition(state, event, Date.now());
    state = step.state;
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

  const run = (effect: NudgingEffect) => {
    switch (effect.type) {
      case 'wait':
        return timers.start(effect.timer, effect.ms);
      case 'stopWaiting':
        return timers.stop(effect.timer);
      case 'read':
        return read();
      case 'check':
        return check(effect.draft);
      case 'judgeSent':
        return judged(effect.message.draft, (analysis) =>
          dispatch({ type: 'sentJudged', message: effect.message, analysis }),
        );
      case 'record':
        return tell(sendMessage('recordDraft', { site: site.site, ...effect.tally }));
      case 'rememberFine':
        return tell(rememberFine(effect.phrase));
      case 'quiet':
        return tell(sendMessage('quietSite', { site: site.site, until: effect.until }));
    }
  };

  const read = () => {
    const draft = boxes.composer()?.readDraft() ?? '';
    dispatch({ type: 'draftChanged', draft, composing: state.composing });
  };

  const check = (draft: string) => {
    lastCheckAt = Date.now();
    judged(draft, (analysis) => {
      // Asked for with the first finding, so that the card opens with them at once.
      if (analysis.findings.length > 0 && !judge.rewordings.current()) {
        tell(judge.rewordings.load().then(guard('rewordings', show)));
      }
      dispatch({ type: 'checked', draft, analysis });
    });
  };

  const judged = (draft: string, then: (analysis: Analysis) => void) => {
    const analysis = judge.judge(draft);
    if (analysis instanceof Promise) tell(analysis.then(guard('judged', then)));
    else then(analysis);
  };

  const rememberFine = async (phrase: string) => {
    const hash = await judge.addFine(phrase);
    if (hash) await sendMessage('recordFine', { hash });
  };

  /** A count that was lost is no reason to stop. Where the extension is gone, the guard ends everything. */
  const tell = (doing: Promise<unknown>) => {
    doing.catch(guard('told', () => undefined));
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

  const timers = createTimers(
    guard('waited', (timer) => dispatch({ type: 'waited', timer })),
    signal,
  );
  const writer = createWriter(() => boxes.composer(), dispatch);
  const boxes: Boxes = createBoxes(
    {
      onChange({ composing }, isOther) {
        if (isOther) dispatch({ type: 'composerChanged' });
        dispatch({ type: 'conversationChanged', conversation: conversationOf(location) });
        dispatch({ type: 'typed', composing });
      },
      onGone: () => dispatch({ type: 'composerChanged' }),
      onRemoved: show,
      onSent: (draft) => dispatch({ type: 'sent', draft }),
      actions: createActions({ open, dispatch, writer, boxes: () => boxes, draft: () => state.draft }, guard),
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
