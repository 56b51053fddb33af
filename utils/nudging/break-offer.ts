import type { Rewording } from '@/utils/analysis/types';
import { timings } from './timings';

/** The blank that a pause line of the engine, which has no clock, leaves for the time of return. */
const timeBlank = /(\b(?:back|talk) (?:at|by) )_{2,}/gi;

/**
 * A clock time as people write it in an English message, "8:20": local, without a.m. or p.m. `now` is in milliseconds.
 * The locale says only whether the day has twice twelve hours; its own digits and words would not fit the sentence.
 */
export function clockTime(now: number, locale?: string): string {
  const { hour12 = false } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  const time = new Date(now);
  const hour = hour12 ? time.getHours() % 12 || 12 : time.getHours();
  return `${hour}:${String(time.getMinutes()).padStart(2, '0')}`;
}

/** When a break that begins now ends: never sooner than its length, rounded up to five minutes. */
function returnTime(now: number): string {
  const end = now + timings.breakMs;
  return clockTime(Math.ceil(end / timings.breakRoundMs) * timings.breakRoundMs);
}

/** A line in place of the whole draft. */
export function pauseRewording(draft: string, text: string): Rewording {
  return {
    variant: 'gentle',
    step: 'pause',
    feeling: null,
    text,
    parts: [{ slot: 'pause', text }],
    span: { start: 0, end: draft.length },
    replacement: text,
  };
}

/** The offer made in heat: a break with a return time, in place of the whole draft. */
export function breakOffer(draft: string, now: number): Rewording {
  const minutes = timings.breakMs / 60_000;
  const text = `I want to get this right. I need ${minutes} minutes, I'll be back at ${returnTime(now)}.`;
  return pauseRewording(draft, text);
}

/** Fills the return time into a rewording that leaves it blank; others come back as they are. A feeling keeps its place. */
export function fillReturnTime(rewording: Rewording, now: number): Rewording {
  const fill = (text: string) => text.replace(timeBlank, `$1${returnTime(now)}`);
  const shifted = (at: number) => fill(rewording.replacement.slice(0, at)).length;
  const { feeling } = rewording;
  return {
    ...rewording,
    feeling: feeling && { ...feeling, start: shifted(feeling.start), end: shifted(feeling.end) },
    text: fill(rewording.text),
    replacement: fill(rewording.replacement),
    parts: rewording.parts.map((part) => ({ ...part, text: fill(part.text) })),
  };
}
