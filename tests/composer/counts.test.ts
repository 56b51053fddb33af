// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isComposer } from '@/utils/composer/counts';
import { profileFor } from '@/utils/composer/sites';

function box(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  const found = document.querySelector<HTMLElement>('[data-box]');
  if (!found) throw new Error('the markup has no box');
  return found;
}

describe('without a profile', () => {
  it.each([
    ['a text field', '<textarea data-box></textarea>', true],
    ['an editable element', '<div contenteditable data-box></div>', true],
    ['a text field that cannot be written', '<textarea readonly data-box></textarea>', false],
    ['a one-line field', '<input data-box>', false],
    ['the field of a code editor', '<div class="monaco-editor"><textarea data-box></textarea></div>', false],
    ['an editable code editor', '<div class="cm-editor"><div contenteditable data-box></div></div>', false],
    ['a search box', '<div role="search"><textarea data-box></textarea></div>', false],
    ['an editable with a heading', '<div contenteditable data-box><h1>Report</h1></div>', false],
    [
      'the same beside messages',
      '<main><ol role="log"></ol><div contenteditable data-box><h1>x</h1></div></main>',
      true,
    ],
  ])('%s', (_, markup, expected) => {
    expect(isComposer(box(markup), null, '/')).toBe(expected);
  });

  it('a whole page that is editable', () => {
    document.body.innerHTML = '';
    expect(isComposer(document.body, null, '/')).toBe(false);
  });

  it('an editable as high as the window', () => {
    const editable = box('<div contenteditable data-box></div>');
    editable.getBoundingClientRect = () => new DOMRect(0, 0, 500, window.innerHeight);
    expect(isComposer(editable, null, '/')).toBe(false);
  });
});

describe('with a profile', () => {
  const editable = '<div contenteditable data-box></div>';

  it.each([
    ['a message on Instagram', 'https://www.instagram.com/direct/t/1/', editable, true],
    ['a comment on Instagram', 'https://www.instagram.com/p/1/', editable, false],
    ['a post on Facebook', 'https://www.facebook.com/', editable, false],
    [
      'a docked chat on Facebook',
      'https://www.facebook.com/',
      `<section><ol role="log"></ol>${editable}</section>`,
      true,
    ],
    ['an edit on Discord', 'https://discord.com/channels/@me/1', `<li id="chat-messages-1">${editable}</li>`, false],
    ['the search of WhatsApp', 'https://web.whatsapp.com/', `<div id="side">${editable}</div>`, false],
  ])('%s', (_, address, markup, expected) => {
    expect(isComposer(box(markup), profileFor(address), new URL(address).pathname)).toBe(expected);
  });
});
