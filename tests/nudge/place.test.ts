import { describe, expect, test } from 'vitest';
import { type Box, placeCard, placeMark, type Surroundings } from '@/components/nudge/place';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const card = { width: 340, height: 300 };

/** A composer at the foot of a window of 1000 × 700, with a send button beside it. */
const foot: Surroundings = {
  composer: box(100, 600, 880, 660),
  controls: [box(890, 610, 940, 650)],
  viewport: { width: 1000, height: 700 },
  isRightToLeft: false,
};

/** The box a card of this size takes there. */
function taken(around: Surroundings, wanted = card): Box {
  const { left, top, maxHeight } = placeCard(around, wanted);
  return box(left, top, left + wanted.width, top + Math.min(wanted.height, maxHeight));
}

const overlap = (one: Box, other: Box) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

describe('the card', () => {
  test.each<[string, Surroundings, Box]>([
    ['stands above the composer, right edges in line', foot, box(540, 292, 880, 592)],
    [
      'left edges in line where the page reads from right to left',
      { ...foot, isRightToLeft: true },
      box(100, 292, 440, 592),
    ],
    [
      'below where there is no room above',
      { ...foot, composer: box(100, 40, 880, 100), controls: [] },
      box(540, 108, 880, 408),
    ],
    [
      'below what else belongs to the composer',
      { ...foot, composer: box(100, 40, 880, 100), controls: [box(820, 104, 880, 136)] },
      box(540, 144, 880, 444),
    ],
    [
      'above a bar that stands on the composer',
      { ...foot, controls: [box(600, 560, 640, 592)] },
      box(540, 252, 880, 552),
    ],
    [
      'as if nothing stood there, where the bar is elsewhere',
      { ...foot, controls: [box(100, 560, 140, 592)] },
      box(540, 292, 880, 592),
    ],
    [
      'inside the window beside a narrow composer',
      { ...foot, composer: box(20, 600, 200, 660), controls: [] },
      box(8, 292, 348, 592),
    ],
    [
      'beside a composer as high as the window',
      { ...foot, composer: box(400, 20, 990, 690), controls: [] },
      box(52, 390, 392, 690),
    ],
    [
      'not beside it over a control',
      { ...foot, composer: box(400, 20, 600, 690), controls: [box(300, 650, 380, 690)] },
      box(608, 390, 948, 690),
    ],
  ])('%s', (_, around, expected) => {
    expect(taken(around)).toEqual(expected);
  });

  test('is cut, and scrolls, on the side with most room where it fits on none', () => {
    const around = { ...foot, viewport: { width: 1000, height: 400 }, composer: box(10, 240, 990, 300), controls: [] };
    expect(placeCard(around, card)).toEqual({ left: 650, top: 8, maxHeight: 224 });
  });

  test('is never larger than the window, nor outside it', () => {
    const around = { ...foot, viewport: { width: 320, height: 110 }, composer: box(0, 60, 320, 100), controls: [] };
    expect(placeCard(around, { width: 304, height: 300 })).toEqual({ left: 8, top: 8, maxHeight: 94 });
  });

  test.each([
    ['scrolled off the lower edge', box(100, 900, 880, 960)],
    ['scrolled off the upper edge', box(100, -200, 880, -140)],
    ['wider than the window', box(-300, 600, 1400, 660)],
  ])('stays in the window beside a composer %s', (_, composer) => {
    const { left, top, right, bottom } = taken({ ...foot, composer, controls: [] });
    expect([left >= 8, top >= 8, right <= 992, bottom <= 692]).toEqual([true, true, true, true]);
  });

  test('covers neither text nor send button, wherever a composer stands that leaves it room', () => {
    for (let top = 0; top <= 640; top += 20) {
      const around = { ...foot, composer: box(100, top, 880, top + 60), controls: [box(820, top + 4, 930, top + 50)] };
      const place = taken(around, { width: 340, height: 240 });
      expect([around.composer, ...around.controls].some((other) => overlap(place, other))).toBe(false);
    }
  });
});

describe('the mark', () => {
  test.each<[string, Box, boolean, number, { left: number; top: number }]>([
    [
      'lies at the upper right corner, mostly above the text',
      box(100, 600, 880, 660),
      false,
      0,
      { left: 864, top: 582 },
    ],
    ['keeps clear of a scrollbar', box(100, 600, 880, 660), false, 15, { left: 849, top: 582 }],
    [
      'lies at the left where the page reads from right to left',
      box(100, 600, 880, 660),
      true,
      0,
      { left: 84, top: 582 },
    ],
    [
      'stays in the window over a composer that reaches above it',
      box(100, -50, 880, 660),
      false,
      0,
      { left: 864, top: 6 },
    ],
  ])('%s', (_, composer, isRightToLeft, scrollbar, expected) => {
    expect(placeMark(composer, isRightToLeft, scrollbar)).toEqual(expected);
  });
});
