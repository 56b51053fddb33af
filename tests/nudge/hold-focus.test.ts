// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { holdFocus } from '@/components/nudge/hold-focus';

let root: ShadowRoot;
let row: HTMLButtonElement;
let box: HTMLTextAreaElement;

beforeEach(() => {
  box = document.createElement('textarea');
  const host = document.createElement('div');
  document.body.replaceChildren(box, host);
  root = host.attachShadow({ mode: 'open' });
  row = document.createElement('button');
  root.append(row);
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

function held() {
  const ending = new AbortController();
  const hold = holdFocus(root, ending.signal);
  row.focus();
  hold.take();
  return { hold, ending };
}

describe('a focus that the card took', () => {
  test('comes back when the page takes it away', async () => {
    const { hold } = held();
    box.focus();
    await settled();
    expect([root.activeElement, hold.focused()]).toEqual([row, row]);
  });

  test('is left to a page that insists, yet the keys stay ours', async () => {
    const { hold } = held();
    for (let i = 0; i < 20; i++) {
      box.focus();
      await settled();
    }
    expect(root.activeElement).toBeNull();
    expect(hold.focused()).toBe(row);
  });

  test('is the page’s again when the person goes elsewhere', async () => {
    const { hold } = held();
    hold.release();
    box.focus();
    await settled();
    expect([root.activeElement, hold.focused()]).toEqual([null, null]);
  });

  test('is nobody’s when its row has gone', () => {
    const { hold } = held();
    box.focus();
    row.remove();
    expect(hold.focused()).toBeNull();
  });
});

test('a focus that was not taken is not held', async () => {
  const hold = holdFocus(root, new AbortController().signal);
  row.focus();
  expect(hold.focused()).toBe(row);
  box.focus();
  await settled();
  expect(hold.focused()).toBeNull();
});
