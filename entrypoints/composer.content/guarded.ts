/** Wraps a listener, by name, so that nothing it throws reaches the page. */
export type Guard = <A extends readonly unknown[]>(
  name: string,
  listener: (...args: A) => unknown,
) => (...args: A) => void;

/**
 * A guard that tells failures to `onFailure` by the listener's name, and by nothing that was typed. A promise that the
 * listener returns is watched in the same way.
 */
export function createGuard(onFailure: (name: string) => void): Guard {
  return (name, listener) =>
    (...args) => {
      try {
        const result = listener(...args);
        if (result instanceof Promise) result.catch(() => onFailure(name));
      } catch {
        onFailure(name);
      }
    };
}
