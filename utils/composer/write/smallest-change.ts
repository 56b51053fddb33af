import type { Span } from '../adapters/define-adapter';

export interface Change extends Span {
  readonly text: string;
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.charAt(length) === other.charAt(length)) length += 1;
  return length;
}

function sharedEnd(one: string, other: string, most: number): number {
  let length = 0;
  while (length < most && one.charAt(one.length - 1 - length) === other.charAt(other.length - 1 - length)) length += 1;
  return length;
}

const isSpace = (character: string): boolean => /\s/.test(character);

/**
 * The smallest run of whole words to replace so that `before` becomes `after`: what stands outside keeps its
 * formatting, mentions and pictures. Words are never cut, and so no emoji or accent is either.
 */
export function smallestChange(before: string, after: string): Change {
  let head = sharedStart(before, after);
  while (head > 0 && !isSpace(before.charAt(head - 1))) head -= 1;
  let tail = sharedEnd(before, after, Math.min(before.length, after.length) - head);
  while (tail > 0 && !isSpace(before.charAt(before.length - tail))) tail -= 1;
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}

/** Where a place in the old text is in the new one. A place inside what was replaced moves to its end. */
export function carryOver(place: number, change: Change): number {
  if (place >= change.end) return place + change.text.length - (change.end - change.start);
  return place <= change.start ? place : change.start + change.text.length;
}
