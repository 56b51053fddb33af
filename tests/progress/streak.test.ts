import { describe, expect, test } from 'vitest';
import { kindOfDay, streakOf, stripOf } from '@/utils/progress/streak';
import { row, rows, today } from './day-rows';

describe('the streak', () => {
  test.each([
    ['nothing yet', '', 0, 0],
    ['one mindful day', 'm', 1, 1],
    ['a week of mindful days', 'mmmmmmm', 7, 7],
    ['days without messages are neutral', 'm..m...m.', 3, 3],
    ['one slip in seven is forgiven', 'mmmsmmm', 6, 7],
    ['a slip today is forgiven at once', 'mmmmmms', 6, 7],
    ['only a slip', 's', 0, 1],
    ['a second slip within seven days begins the run after the first', 'mmsmmsm', 3, 4],
    ['a second slip six days later is within seven days', 'mmsmmmmmsm', 6, 7],
    ['a second slip seven days later is forgiven too', 'mmsmmmmmmsm', 9, 11],
    ['slips are apart by the calendar, not by days with messages', 'ms......sm', 2, 4],
    ['the slip on the day before the second one', 'mmmss', 0, 1],
  ])('%s', (_name, drawing, mindful, counted) => {
    expect(streakOf(rows(drawing), today)).toEqual({ mindful, counted });
  });

  test('rows of days to come are left out', () => {
    expect(streakOf([row('2026-11-26'), row(today)], today)).toEqual({ mindful: 1, counted: 1 });
  });
});

describe('a day', () => {
  test.each([
    ['without rows is quiet', [], 'quiet'],
    ['with a draft that was never sent is quiet', [row(today, { sent: 0, outcomes: { cancelled: 1 } })], 'quiet'],
    ['with a message is mindful', [row(today)], 'mindful'],
    ['with a mild finding sent unchanged is mindful', [row(today, { outcomes: { kept: 1 } })], 'mindful'],
    ['with a strong message that stands is open', [row(today, { unrepaired: 1 })], 'open'],
    [
      'is open when it is so on one of its sites',
      [row(today), row(today, { site: 'b.example', unrepaired: 1 })],
      'open',
    ],
  ])('%s', (_name, records, kind) => {
    expect(kindOfDay(records)).toBe(kind);
  });

  test('the strip shows fourteen of them, oldest first', () => {
    const strip = stripOf(rows('ms.'), today);
    expect(strip).toHaveLength(14);
    expect(strip.slice(-3).map(({ kind }) => kind)).toEqual(['mindful', 'open', 'quiet']);
    expect(strip.at(-1)?.day).toBe(today);
  });
});
