// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { luminanceOf, themeBehind } from '@/components/nudge/theme';

describe('how light a colour is', () => {
  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['transparent', null],
    ['oklch(0.5 0.1 200)', null],
  ])('%s: %s', (color, luminance) => {
    expect(luminanceOf(color)).toBe(luminance);
  });
});

describe('the theme behind a composer', () => {
  const composerIn = (outer: string, inner: string) => {
    document.body.style.cssText = outer;
    const composer = document.createElement('textarea');
    composer.style.cssText = inner;
    document.body.replaceChildren(composer);
    return composer;
  };

  test.each([
    ['its own light surface on a dark page', 'background: rgb(10, 10, 10)', 'background: rgb(250, 250, 250)', 'light'],
    [
      'a dark page behind a clear box',
      'background: rgb(10, 10, 10)',
      'background: rgba(0, 0, 0, 0); color: white',
      'dark',
    ],
    ['a grey-blue dark surface', '', 'background: rgb(42, 57, 66)', 'dark'],
    [
      'light letters on a picture',
      'background: rgba(0, 0, 0, 0)',
      'background: rgba(0, 0, 0, 0); color: rgb(240, 240, 240)',
      'dark',
    ],
    [
      'dark letters on a picture',
      'background: rgba(0, 0, 0, 0)',
      'background: rgba(0, 0, 0, 0); color: rgb(30, 30, 30)',
      'light',
    ],
  ])('%s', (_, outer, inner, theme) => {
    expect(themeBehind(composerIn(outer, inner))).toBe(theme);
  });
});
