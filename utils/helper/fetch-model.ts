/** Brings the browser's own model onto this computer, from a click. */

import { untilAborted } from './ask-model';
import { type LanguageModel, modelNeeds } from './language-model';

/**
 * Asks the browser to download its model. To be called in the click itself: the browser allows it from there alone.
 * @param onProgress hears how much is there, from 0 to 1
 * @throws Whatever the browser says, or the signal's reason.
 */
export async function fetchModel(
  model: LanguageModel,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const creating = model.create({
    ...modelNeeds,
    signal,
    monitor: (monitor) => monitor.addEventListener('downloadprogress', ({ loaded }) => onProgress(clamp(loaded))),
  });
  const ended = creating.then((session) => session.destroy());
  await untilAborted(() => ended, signal);
}

function clamp(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}
