// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isSuggestedShortcut } from '@/entrypoints/nudge.content/shortcut';

const keys = { code: 'KeyA', key: 'A', altKey: true, shiftKey: true };

describe('the keys that open the card', () => {
  test.each<[string, KeyboardEventInit, boolean]>([
    ['Alt, Shift and A', keys, true],
    ['the same place on another layout', { ...keys, key: 'Ф' }, true],
    ['what Alt types on a Mac', { ...keys, key: 'Å' }, true],
    ['without Shift', { ...keys, shiftKey: false }, false],
    ['with Ctrl', { ...keys, ctrlKey: true }, false],
    ['with Meta', { ...keys, metaKey: true }, false],
    ['AltGr types letters', { ...keys, modifierAltGraph: true }, false],
    ['another letter', { ...keys, code: 'KeyS', key: 'S' }, false],
    ['while an input method composes', { ...keys, isComposing: true }, false],
  ])('%s', (_, init, expected) => {
    expect(isSuggestedShortcut(new KeyboardEvent('keydown', init))).toBe(expected);
  });
});
