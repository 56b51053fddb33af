// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isErasingKey, isSendClick, isSendKey } from '@/utils/composer/send-gesture';

const key = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);

describe('a key that may send', () => {
  it.each([
    ['Enter', { key: 'Enter' }, true],
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, true],
    ['Meta+Enter', { key: 'Enter', metaKey: true }, true],
    ['Shift+Enter', { key: 'Enter', shiftKey: true }, false],
    ['Enter of a composition', { key: 'Enter', isComposing: true }, false],
    ['Enter that an input method took', { key: 'Enter', keyCode: 229 }, false],
    ['a letter', { key: 'e' }, false],
  ])('%s', (_, init, expected) => {
    expect(isSendKey(key(init))).toBe(expected);
  });
});

describe('a key that empties the box otherwise', () => {
  it.each([
    ['Backspace', { key: 'Backspace' }, true],
    ['Delete', { key: 'Delete' }, true],
    ['Escape', { key: 'Escape' }, true],
    ['Ctrl+X', { key: 'x', ctrlKey: true }, true],
    ['Ctrl+Z', { key: 'z', ctrlKey: true }, true],
    ['x', { key: 'x' }, false],
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, false],
  ])('%s', (_, init, expected) => {
    expect(isErasingKey(key(init))).toBe(expected);
  });
});

/** jsdom has no layout, so the heights are given. */
function heights(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-height]')) {
    element.getBoundingClientRect = () => new DOMRect(0, 0, 100, Number(element.dataset.height));
  }
}

describe('a click that may send', () => {
  it.each([
    [
      'a bare element beside the box',
      '<main data-height="600"><footer data-height="60"><textarea></textarea><div id="t"></div></footer></main>',
      true,
    ],
    [
      'an icon in a button beside the box',
      '<footer data-height="60"><textarea></textarea><button><i id="t"></i></button></footer>',
      true,
    ],
    [
      'a conversation in the list',
      '<main data-height="600"><nav><a id="t"></a></nav><footer data-height="60"><textarea></textarea></footer></main>',
      false,
    ],
    [
      'a far button named send',
      '<main data-height="600"><aside><button data-testid="send-button"><i id="t"></i></button></aside><textarea></textarea></main>',
      true,
    ],
    [
      'a button beside the box that discards',
      '<footer data-height="60"><textarea></textarea><button aria-label="Discard draft" id="t"></button></footer>',
      false,
    ],
    [
      'the cross of a reply',
      '<footer data-height="60"><textarea></textarea><div title="Cancel reply"><i id="t"></i></div></footer>',
      false,
    ],
    [
      'a sender, which is no send',
      '<main data-height="600"><p class="sender-name" id="t"></p><textarea></textarea></main>',
      false,
    ],
  ])('%s', (_, markup, expected) => {
    document.body.innerHTML = markup;
    heights(document);
    const target = document.querySelector('#t');
    const box = document.querySelector('textarea');
    if (!target || !box) throw new Error('the markup lacks a part');
    expect(isSendClick(target, box)).toBe(expected);
  });
});
