import { describe, expect, test } from 'vitest';
import { balanceOf } from '@/utils/progress/balance';
import { addDays } from '@/utils/progress/calendar';
import { countsOfDay } from '@/utils/progress/day-counts';
import { row, today } from './day-rows';

describe('the balance', () => {
  test('sets all kindness against messages sent with a finding unchanged', () => {
    const records = [
      row(today, { kindness: { appreciation: 3, repair: 1 }, outcomes: { kept: 1, reworded: 5 } }),
      row(addDays(today, -13), { kindness: { empathy: 6 }, outcomes: { kept: 1 } }),
    ];
    expect(balanceOf(records, today)).toEqual({ kindness: 10, hurt: 2, perHurt: 5 });
  });

  test('looks back fourteen days and no further', () => {
    const records = [row(addDays(today, -14), { kindness: { empathy: 6 }, outcomes: { kept: 3 } })];
    expect(balanceOf(records, today)).toEqual({ kindness: 0, hurt: 0, perHurt: null });
  });
});

describe('the counts of a day', () => {
  test('add up its sites and leave other days out', () => {
    const records = [
      row(today, { sent: 2, outcomes: { reworded: 1 } }),
      row(today, { site: 'b.example', sent: 1, outcomes: { reworded: 1, kept: 2 } }),
      row(addDays(today, -1), { sent: 9 }),
    ];
    expect(countsOfDay(records, today)).toEqual({ sent: 3, reworded: 2, mended: 0, kept: 2, cancelled: 0 });
  });
});
