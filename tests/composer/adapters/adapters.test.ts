// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapterFor, adapters } from '@/utils/composer/adapters';

const folder = 'utils/composer/adapters';
const machinery = ['define-adapter.ts', 'index.ts'];

describe('the list of adapters', () => {
  it('holds each file of the folder under its id', () => {
    const files = readdirSync(folder).filter((file) => !machinery.includes(file));
    expect(adapters.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it.each([
    ['<textarea></textarea>', 'text-field'],
    ['<input>', 'text-field'],
    ['<div contenteditable="true"></div>', 'content-editable'],
    ['<div contenteditable="plaintext-only"></div>', 'content-editable'],
    ['<div role="textbox"></div>', 'content-editable'],
  ])('opens %s with %s', (markup, id) => {
    document.body.innerHTML = markup;
    const element = document.body.firstElementChild;
    if (!(element instanceof HTMLElement)) throw new Error('no element');
    expect(adapterFor(element).id).toBe(id);
  });
});
