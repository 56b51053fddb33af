import { useCallback, useEffect, useRef, useState } from 'react';
import type { HelperState } from '@/components/popup/HelperOffer';
import type { Analysis } from '@/utils/analysis/types';
import { findLanguageModel, readModelStanding } from '@/utils/helper/language-model';
import type { DraftView } from '@/utils/messaging/protocol';
import { readSettings } from '@/utils/settings/store';

const ready: HelperState = { kind: 'ready' };

/** Whether the person switched the browser's own model on and it is on this computer now. */
function useIsThere(isOn: boolean) {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    if (isOn) void readModelStanding(findLanguageModel()).then((standing) => setThere(standing === 'available'));
  }, [isOn]);
  return isOn && isThere;
}

/**
 * The browser's own model for the draft the popup holds; null where there is nothing to offer. A question ends with
 * the popup, with the draft it is about, and at a second press; the draft and the answer are kept nowhere.
 */
export function useHelper(isOn: boolean, view: DraftView | null, analyze: ((text: string) => Analysis) | undefined) {
  const isThere = useIsThere(isOn);
  const [state, setState] = useState(ready);
  const asking = useRef<AbortController | null>(null);
  const draft = view?.draft;

  const stop = useCallback(() => {
    asking.current?.abort();
    asking.current = null;
    setState(ready);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft, or the switch, ends the question there was.
  useEffect(() => {
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, [draft, isOn, stop]);

  const model = isThere ? findLanguageModel() : null;
  const [first, ...others] = view?.rewordings ?? [];
  if (!model || !analyze || !view || view.protected || view.findings.length === 0 || !first) return null;

  const ask = async (controller: AbortController): Promise<HelperState> => {
    const { seekRewording } = await import('@/utils/helper/seek-rewording');
    // Switched off in this moment, it is off.
    if (!(await readSettings()).helper) return ready;
    const given = { draft: view.draft, rewordings: [first, ...others] as const };
    const found = await seekRewording(model, given, analyze, controller.signal);
    return 'text' in found ? { kind: 'answered', text: found.text } : { kind: 'none' };
  };

  return {
    state,
    onStop: stop,
    async onAsk() {
      const controller = new AbortController();
      asking.current = controller;
      setState({ kind: 'asking' });
      const next = await ask(controller);
      if (asking.current === controller) setState(next);
    },
  };
}
