// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boxAround } from '@/utils/composer/box-under';

/** A page without an extension around it; one test gives it what content scripts have. */
beforeEach(() => vi.stubGlobal('chrome', undefined));
afterEach(() => vi.unstubAllGlobals());

function boxOf(markup: string): string | undefined {
  document.body.innerHTML = markup;
  const target = document.querySelector('[data-target]');
  if (!target) throw new Error('the markup has no target');
  return boxAround(target)?.id;
}

describe('the box around what was typed in', () => {
  it.each([
    ['a text field', '<textarea id="a" data-target></textarea>', 'a'],
    ['a one-line text field', '<input id="a" data-target>', 'a'],
    ['no password field', '<input id="a" type="password" data-target>', undefined],
    ['no e-mail field', '<input id="a" type="email" data-target>', undefined],
    [
      'the outermost of nested editables',
      '<div id="a" contenteditable><p id="b" contenteditable data-target></p></div>',
      'a',
    ],
    ['an editable for plain text', '<div id="a" contenteditable="plaintext-only"><p data-target></p></div>', 'a'],
    [
      'an editable inside a fixed part',
      '<div id="a" contenteditable><div contenteditable="false"><p id="b" contenteditable data-target></p></div></div>',
      'b',
    ],
    [
      'nothing inside a fixed part',
      '<div id="a" contenteditable><p contenteditable="false" data-target></p></div>',
      undefined,
    ],
    ['nothing elsewhere', '<p data-target></p>', undefined],
  ])('is %s', (_, markup, id) => {
    expect(boxOf(markup)).toBe(id);
  });

  it('lies behind an open shadow root', () => {
    document.body.innerHTML = '<chat-box data-target></chat-box>';
    const host = document.querySelector('chat-box');
    const root = host?.attachShadow({ mode: 'open' });
    if (!host || !root) throw new Error('no shadow root');
    root.innerHTML = '<textarea id="a"></textarea>';
    root.querySelector('textarea')?.focus();
    expect(boxAround(host)?.id).toBe('a');
  });

  it('lies behind a closed shadow root where the browser gives it to extensions', () => {
    document.body.innerHTML = '<chat-box></chat-box>';
    const host = document.querySelector('chat-box');
    const root = host?.attachShadow({ mode: 'closed' });
    if (!host || !root) throw new Error('no shadow root');
    root.innerHTML = '<textarea id="a"></textarea>';
    root.querySelector('textarea')?.focus();
    expect(boxAround(host)).toBe(null);
    const rootFor = (element: HTMLElement) => (element === host ? root : null);
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: rootFor } });
    expect(boxAround(host)?.id).toBe('a');
  });
});
