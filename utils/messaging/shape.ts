/** Small run-time guards, put together to check a whole shape. Hand-written: they ride in the content script. */

export type Guard<T> = (value: unknown) => value is T;

export const isText = (maxLength: number): Guard<string> => {
  return (value): value is string => typeof value === 'string' && value.length <= maxLength;
};

export const isTruth: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';

/** A whole number from zero up: a count, an offset or a time in milliseconds. */
export const isWhole: Guard<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export const isNothing: Guard<undefined> = (value): value is undefined => value === undefined || value === null;

export function isNullOr<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

export function isOneOf<T extends string>(list: readonly T[]): Guard<T> {
  return (value): value is T => (list as readonly unknown[]).includes(value);
}

export function isMatchOf(pattern: RegExp): Guard<string> {
  return (value): value is string => typeof value === 'string' && pattern.test(value);
}

export function isListOf<T>(guard: Guard<T>, maxLength: number): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= maxLength && value.every(guard);
}

/** An object that holds values under names, as many as the limit at most. */
export function isRecordOf<T>(isName: Guard<string>, guard: Guard<T>, maxSize: number): Guard<Record<string, T>> {
  return (value): value is Record<string, T> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const entries = Object.entries(value);
    return entries.length <= maxSize && entries.every(([name, each]) => isName(name) && guard(each));
  };
}

/** An object with exactly these fields: one more or one less is refused. */
export function isShape<T extends object>(guards: { readonly [Key in keyof T]: Guard<T[Key]> }): Guard<T> {
  const fields = Object.entries(guards) as [string, Guard<unknown>][];
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    if (Object.keys(value).length !== fields.length) return false;
    return fields.every(([name, guard]) => name in value && guard((value as Record<string, unknown>)[name]));
  };
}
