/** One question to the browser's own model, within a limit, and nothing of it left behind. */

import { answerSchema, askingText, initialPrompts, type Question } from './instructions';
import { type LanguageModel, modelNeeds } from './language-model';

/** All there is from the press to the answer, in milliseconds. */
export const askLimitMs = 8_000;

/**
 * `unavailable`: the model is not on this computer (asking never downloads it). `stopped`: the caller's signal ended it.
 * `too-slow`: the limit did. `failed`: the model threw. `unreadable`: no JSON of the shape asked for.
 */
export type Silence = 'unavailable' | 'stopped' | 'too-slow' | 'failed' | 'unreadable';

export type Asked = { readonly text: string } | { readonly silence: Silence };

/**
 * Asks the model once. Never throws, and is over when the signal or the limit says so, whatever the model does.
 * The answer is as the model gave it: it is not checked here.
 */
export async function askModel(
  model: LanguageModel,
  question: Question,
  signal: AbortSignal,
  limitMs: number = askLimitMs,
): Promise<Asked> {
  const ending = new AbortController();
  const end = (why: Silence) => ending.abort(why);
  const stop = () => end('stopped');
  const timer = setTimeout(end, limitMs, 'too-slow');
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    return readAnswer(await promptOnce(model, question, ending.signal));
  } catch (error) {
    if (ending.signal.aborted) return { silence: ending.signal.reason };
    return { silence: error === notThere ? 'unavailable' : 'failed' };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

const notThere = new Error('unavailable');

async function promptOnce(model: LanguageModel, question: Question, signal: AbortSignal): Promise<string> {
  // `create` would download a model that is missing. Only the options page does that, and says so first.
  const standing = await untilAborted(() => model.availability(modelNeeds), signal);
  if (standing !== 'available') throw notThere;
  const creating = Promise.resolve().then(() => model.create({ ...modelNeeds, initialPrompts, signal }));
  const session = await untilAborted(() => creating, signal).catch((error: unknown) => {
    // One that comes too late must not stay behind with nobody to end it.
    void creating.then((late) => late.destroy()).catch(() => undefined);
    throw error;
  });
  try {
    const options = { responseConstraint: answerSchema, signal };
    return await untilAborted(() => session.prompt(askingText(question), options), signal);
  } finally {
    session.destroy();
  }
}

/** What the work gives, or a rejection as soon as the signal is aborted: a model may be deaf to it. */
export async function untilAborted<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
  });
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function readAnswer(raw: string): Asked {
  const answer = parse(raw);
  const isFair = typeof answer === 'object' && answer !== null && 'text' in answer && typeof answer.text === 'string';
  return isFair ? { text: String(answer.text).trim() } : { silence: 'unreadable' };
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}
