/** Whether a place lies in one of many spans, without looking at each of them. */
import type { Span } from '../types';

const nowhere = () => false;

/** A test for places that touch one of the spans, whatever their order. */
export function createSpanTest(spans: readonly Span[]): (place: Span) => boolean {
  if (spans.length === 0) return nowhere;
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return (place) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.end ?? 0) > place.start) high = middle;
      else low = middle + 1;
    }
    return (merged[low]?.start ?? Number.POSITIVE_INFINITY) < place.end;
  };
}
