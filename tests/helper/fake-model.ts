/** A language model as a browser may have one, told what to do. */

import type { LanguageModel, ModelSession } from '@/utils/helper/language-model';

type Standing = Awaited<ReturnType<LanguageModel['availability']>>;

interface Behaviour {
  readonly standing?: Standing;
  /** What each prompt gives; the default is the given answer as JSON. */
  readonly prompt?: (input: string, signal: AbortSignal) => Promise<string>;
  /** Runs before a session is there. */
  readonly beforeSession?: (options: Parameters<LanguageModel['create']>[0]) => unknown;
}

/** What was asked of the model, in order. */
export interface FakeModel extends LanguageModel {
  readonly seen: string[];
  readonly inputs: string[];
  /** Sessions that were made and not yet ended. */
  openSessions(): number;
}

export function fakeModel(answer: string, { standing = 'available', ...behaviour }: Behaviour = {}): FakeModel {
  const seen: string[] = [];
  const inputs: string[] = [];
  let open = 0;
  const session = (): ModelSession => {
    let isDestroyed = false;
    open += 1;
    return {
      async prompt(input, { signal }) {
        seen.push('prompt');
        inputs.push(input);
        if (isDestroyed) throw new DOMException('The session is gone.', 'InvalidStateError');
        return behaviour.prompt ? behaviour.prompt(input, signal) : JSON.stringify({ text: answer });
      },
      destroy() {
        if (!isDestroyed) open -= 1;
        isDestroyed = true;
        seen.push('destroy');
      },
    };
  };
  return {
    ...{ seen, inputs },
    openSessions: () => open,
    async availability() {
      seen.push('availability');
      return standing;
    },
    async create(options) {
      seen.push('create');
      await behaviour.beforeSession?.(options);
      return session();
    },
  };
}

/** Something that happens when the test says so. */
export function laterOn(): { readonly promise: Promise<void>; readonly happen: () => void } {
  let happen = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { promise, happen };
}

/** Work that never ends, and is deaf to its signal. */
export const forever = () => new Promise<never>(() => undefined);
