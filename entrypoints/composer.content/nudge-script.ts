import { awaitHandover, type StartPresenter } from './handover';

/** After this a try counts as failed. A script that comes later still counts. */
const patienceMs = 1_500;

/** The script that shows and writes. It is brought to a page once, when it is first needed there. */
export interface NudgeScript {
  /** Null where it has not come yet. */
  start(): StartPresenter | null;
  /** Asks for it where it has not come yet; a failed try may be repeated. Resolves when the try has ended, never rejects. */
  load(): Promise<void>;
}

/** `bring` resolves when the script has run in this page. `onArrived` is told when it has, however late. */
export function createNudgeScript(bring: () => Promise<void>, onArrived: () => void): NudgeScript {
  let start: StartPresenter | null = null;
  let loading: Promise<void> | null = null;

  awaitHandover((handedOver) => {
    start = handedOver;
    onArrived();
  });

  return {
    start: () => start,
    load() {
      if (start) return Promise.resolve();
      const settle = () => {
        loading = null;
      };
      loading ??= Promise.race([bring(), patience()]).then(settle, settle);
      return loading;
    },
  };
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, patienceMs));
}
