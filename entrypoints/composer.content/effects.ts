import type { Analysis, Taste } from '@/utils/analysis/types';
import { sendMessage } from '@/utils/messaging/messenger';
import type { NudgingEffect, NudgingEvent, SentMessage } from '@/utils/nudging/state';
import type { TurnSign } from '@/utils/nudging/turn';
import type { Brought } from './brought';
import type { FinePhrases } from './fine-phrases';
import type { Guard } from './guarded';
import type { Judge } from './judge';
import { createTimers } from './timers';

interface World extends Pick<Brought, 'judge' | 'bringJudge'> {
  readonly site: string;
  readonly fine: FinePhrases;
  readonly guard: Guard;
  dispatch(event: NudgingEvent): void;
  /** What this person has used before is this now. */
  onTaste(taste: Taste): void;
  /** Looks at what the box holds now. */
  read(): void;
  /** What the page shows of whose turn it is. */
  turn(): TurnSign | null;
}

interface Effects {
  /** Does in the world what nudging asks for. */
  run(effect: NudgingEffect): void;
  /** The engine has come: checks what rested in the meantime, as it stands now. */
  checkAwaited(): void;
}

/** A message that no engine came for counts as sent, and as nothing else. */
const unjudged: Analysis = { language: 'en', findings: [], protected: null, kindness: [] };

/** As long as the signal allows. */
export function createEffects(world: World, signal: AbortSignal): Effects {
  const { site, fine, guard, dispatch } = world;
  /** A check waits for the engine. Whatever ends a rest calls it off. */
  let isAwaited = false;
  const timers = createTimers(
    guard('waited', (timer) => dispatch({ type: 'waited', timer })),
    signal,
  );

  /** A count that was lost is no reason to stop. Where the extension is gone, the guard ends everything. */
  const tell = (doing: Promise<unknown>) => {
    doing.catch(guard('told', () => undefined));
  };

  const judged = (judge: Judge, draft: string, then: (analysis: Analysis) => void) => {
    const analysis = judge.judge(draft);
    if (analysis instanceof Promise) tell(analysis.then(guard('judged', then)));
    else then(analysis);
  };

  const check = (draft: string) => {
    const judge = world.judge();
    if (judge)
      return judged(judge, draft, (analysis) => dispatch({ type: 'checked', draft, analysis, turn: world.turn() }));
    isAwaited = true;
    tell(world.bringJudge());
  };

  const judgeSent = (message: SentMessage) => {
    const then = (analysis: Analysis) => dispatch({ type: 'sentJudged', message, analysis });
    const judge = world.judge();
    if (judge) return judged(judge, message.draft, then);
    const onBrought = (brought: Judge | null) => (brought ? judged(brought, message.draft, then) : then(unjudged));
    tell(world.bringJudge().then(guard('brought', onBrought)));
  };

  const rememberFine = async (phrase: string) => {
    const hash = await fine.add(phrase);
    if (hash) await sendMessage('recordFine', { hash });
  };

  const run = (effect: NudgingEffect) => {
    if ('timer' in effect && effect.timer === 'rest') isAwaited = false;
    switch (effect.type) {
      case 'wait':
        return timers.start(effect.timer, effect.ms);
      case 'stopWaiting':
        return timers.stop(effect.timer);
      case 'read':
        return world.read();
      case 'check':
        return check(effect.draft);
      case 'judgeSent':
        return judgeSent(effect.message);
      case 'record':
        return tell(sendMessage('recordDraft', { site, ...effect.tally }));
      case 'recordTaste':
        return tell(sendMessage('recordTaste', effect.tally).then(guard('taste', world.onTaste)));
      case 'rememberFine':
        return tell(rememberFine(effect.phrase));
      case 'quiet':
        return tell(sendMessage('quietSite', { site, until: effect.until }));
    }
  };

  const checkAwaited = () => {
    if (!isAwaited) return;
    isAwaited = false;
    dispatch({ type: 'waited', timer: 'rest' });
  };

  return { run, checkAwaited };
}
