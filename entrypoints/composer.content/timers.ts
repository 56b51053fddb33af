import type { Timer } from '@/utils/nudging/state';

/**
 * One timeout of each kind at a time; all end with the signal. One that is put off with each key, or stopped, is left to
 * run: it sees for itself whether its time has come. Setting one anew for each key would cost more than all else.
 */
export function createTimers(onElapsed: (timer: Timer) => void, signal: AbortSignal) {
  /** When each is due, by the page's own clock. */
  const due = new Map<Timer, number>();
  const running = new Map<Timer, { readonly handle: ReturnType<typeof setTimeout>; readonly at: number }>();

  const run = (timer: Timer, at: number) => {
    clearTimeout(running.get(timer)?.handle);
    const handle = setTimeout(() => onTime(timer), at - performance.now());
    running.set(timer, { handle, at });
  };

  const onTime = (timer: Timer) => {
    running.delete(timer);
    const at = due.get(timer);
    if (at === undefined) return;
    if (at > performance.now()) return run(timer, at);
    due.delete(timer);
    onElapsed(timer);
  };

  const end = () => {
    due.clear();
    for (const { handle } of running.values()) clearTimeout(handle);
  };
  signal.addEventListener('abort', end, { once: true });

  return {
    stop(timer: Timer) {
      due.delete(timer);
    },
    start(timer: Timer, ms: number) {
      const at = performance.now() + ms;
      due.set(timer, at);
      if ((running.get(timer)?.at ?? Number.POSITIVE_INFINITY) > at) run(timer, at);
    },
  };
}
