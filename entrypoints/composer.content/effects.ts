import type { Analysis } from '@/utils/analysis/types';
import { sendMessage } from '@/utils/messaging/messenger';
import type { NudgingEffect, NudgingEvent } from '@/utils/nudging/state';
import type { Guard } from './guarded';
import type { Judge } from './judge';
import { createTimers } from './timers';

interface World {
  readonly site: string;
  readonly judge: Judge;
  readonly guard: Guard;
  dispatch(event: NudgingEvent): void;
  /** Looks at what the box holds now. */
  read(): void;
}

/** Does in the world what nudging asks for, as long as the signal allows. */
export function createEffects(world: World, signal: AbortSignal): (effect: NudgingEffect) => void {
  const { site, judge, guard, dispatch } = world;
  const timers = createTimers(
    guard('waited', (timer) => dispatch({ type: 'waited', timer })),
    signal,
  );

  /** A count that was lost is no reason to stop. Where the extension is gone, the guard ends everything. */
  const tell = (doing: Promise<unknown>) => {
    doing.catch(guard('told', () => undefined));
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

  return (effect) => {
    switch (effect.type) {
      case 'wait':
        return timers.start(effect.timer, effect.ms);
      case 'stopWaiting':
        return timers.stop(effect.timer);
      case 'read':
        return world.read();
      case 'check': {
        const { draft } = effect;
        return judged(draft, (analysis) => dispatch({ type: 'checked', draft, analysis }));
      }
      case 'judgeSent': {
        const { message } = effect;
        return judged(message.draft, (analysis) => dispatch({ type: 'sentJudged', message, analysis }));
      }
      case 'record':
        return tell(sendMessage('recordDraft', { site, ...effect.tally }));
      case 'rememberFine':
        return tell(rememberFine(effect.phrase));
      case 'quiet':
        return tell(sendMessage('quietSite', { site, until: effect.until }));
    }
  };
}
