import type { Timer } from '@/utils/nudging/state';

/** One timeout of each kind at a time; all end with the signal. */
export function createTimers(onElapsed: (timer: Timer) => void, signal: AbortSignal) {
  const running = new Map<Timer, ReturnType<typeof setTimeout>>();
  const stop = (timer: Timer) => clearTimeout(running.get(timer));
  signal.addEventListener('abort', () => [...running.keys()].forEach(stop), { once: true });
  return {
    stop,
    start(timer: Timer, ms: number) {
      stop(timer);
      running.set(
        timer,
        setTimeout(() => onElapsed(timer), ms),
      );
    },
  };
}
