import { describe, expect, test } from 'vitest';
import type { Rewording } from '@/utils/analysis/types';
import { breakOffer, clockTime, fillReturnTime } from '@/utils/nudging/break-offer';
import { eight, minuteMs } from './conversation';

describe('the offer of a break', () => {
  test.each([
    [0, '8:20'],
    [1, '8:25'],
    [4, '8:25'],
    [45, '9:05'],
  ])('%i minutes past eight: back at %s, never sooner than 20 minutes', (minutes, time) => {
    const offer = breakOffer('you never help', eight + minutes * minuteMs);
    expect(offer.text).toBe(`I want to get this right. I need 20 minutes, I'll be back at ${time}.`);
  });

  test('it stands in the place of the whole draft', () => {
    const offer = breakOffer('you never help', eight);
    expect(offer.span).toEqual({ start: 0, end: 14 });
    expect(offer.parts.map((part) => part.text).join('')).toBe(offer.text);
  });

  test('a clock time has no a.m. or p.m.', () => {
    expect(clockTime(eight)).toMatch(/^\d{1,2}:\d{2}$/);
  });

  test.each([
    ['en-US', '8:20'],
    ['en-GB', '20:20'],
    ['de-DE', '20:20'],
    ['ko-KR', '8:20'],
    ['zh-TW', '8:20'],
    ['ar-EG', '8:20'],
    ['fa-IR', '20:20'],
  ])('in %s twenty past eight in the evening is %s', (locale, time) => {
    expect(clockTime(new Date(2026, 10, 25, 20, 20).getTime(), locale)).toBe(time);
  });
});

describe('return times in rewordings', () => {
  const pause = (text: string): Rewording => ({
    variant: 'gentle',
    step: 'pause',
    feeling: null,
    text: `ok. ${text}`,
    parts: [
      { slot: 'kept', text: 'ok. ' },
      { slot: 'pause', text },
    ],
    span: { start: 4, end: 20 },
    replacement: text,
  });

  test('a blank for the time is filled everywhere it stands', () => {
    const filled = fillReturnTime(pause("I'll be back at ___."), eight);
    expect([filled.text, filled.replacement, filled.parts[1]?.text]).toEqual([
      "ok. I'll be back at 8:20.",
      "I'll be back at 8:20.",
      "I'll be back at 8:20.",
    ]);
    expect(fillReturnTime(pause("I'll be back at ___."), eight)).toEqual(filled);
  });

  test('a feeling that stands after the time keeps its place', () => {
    const text = "I'll be back at ___. I feel worn out, so could we talk at ___?";
    const start = text.indexOf('worn out');
    const feeling = { start, end: start + 8, others: ['sad'] };
    const filled = fillReturnTime({ ...pause(text), feeling }, eight);
    expect(filled.replacement.slice(filled.feeling?.start, filled.feeling?.end)).toBe('worn out');
  });

  test('a time to talk is filled too', () => {
    expect(fillReturnTime(pause('could we talk at ___?'), eight).replacement).toBe('could we talk at 8:20?');
  });

  test.each(["What I'm upset about is ___.", "I'll be back at eight."])('%j stays as it is', (text) => {
    expect(fillReturnTime(pause(text), eight)).toEqual(pause(text));
  });
});
