import { describe, expect, it } from 'vitest';
import { isLight } from '@/utils/composer/dark-behind';

describe('light text', () => {
  it.each([
    ['rgb(233, 239, 237)', true],
    ['rgba(34, 48, 46, 0.9)', false],
    ['color(srgb 0.9 0.9 0.9)', true],
    ['oklch(0.9 0.02 180)', true],
    ['oklab(0.3 0 0)', false],
    ['lab(90 0 0)', true],
    ['unknown', false],
  ])('%s: %s', (color, expected) => {
    expect(isLight(color)).toBe(expected);
  });
});
