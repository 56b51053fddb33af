import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, lastDays, localDay } from '@/utils/progress/calendar';

describe('the local day', () => {
  test.each([
    ['a second before midnight in summer', '2026-07-01T21:59:59Z', 'Europe/Berlin', '2026-07-01'],
    ['at midnight in summer', '2026-07-01T22:00:00Z', 'Europe/Berlin', '2026-07-02'],
    ['at midnight in winter', '2026-01-14T23:00:00Z', 'Europe/Berlin', '2026-01-15'],
    ['before the clock goes forward', '2026-03-29T00:30:00Z', 'Europe/Berlin', '2026-03-29'],
    ['the last minute of the short day', '2026-03-29T21:59:00Z', 'Europe/Berlin', '2026-03-29'],
    ['the last minute of the long day', '2026-10-25T22:59:00Z', 'Europe/Berlin', '2026-10-25'],
    ['west of the date line', '2026-05-02T09:00:00Z', 'Pacific/Pago_Pago', '2026-05-01'],
    ['east of the date line', '2026-05-01T11:00:00Z', 'Pacific/Kiritimati', '2026-05-02'],
    ['with a half-hour zone', '2026-05-01T18:30:00Z', 'Asia/Kolkata', '2026-05-02'],
    [
      'where midnight does not exist on the day the clock goes forward',
      '2026-09-06T04:00:00Z',
      'America/Santiago',
      '2026-09-06',
    ],
    ['on a leap day', '2028-02-29T12:00:00Z', 'UTC', '2028-02-29'],
  ])('%s', (_name, time, zone, day) => {
    expect(localDay(Date.parse(time), zone)).toBe(day);
  });

  test('without a named zone it is the day on the computer', () => {
    const noon = new Date(2026, 10, 25, 12).getTime();
    expect(localDay(noon)).toBe('2026-11-25');
  });
});

describe('days on the calendar', () => {
  test.each([
    ['over the end of a month', '2026-01-31', 1, '2026-02-01'],
    ['back over the start of a year', '2026-01-01', -1, '2025-12-31'],
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
    ['over a day of 23 hours', '2026-03-28', 2, '2026-03-30'],
    ['over a day of 25 hours', '2026-10-24', 2, '2026-10-26'],
  ])('%s', (_name, day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(count);
  });

  test('the last three days end today', () => {
    expect(lastDays('2026-03-01', 3)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  });
});
