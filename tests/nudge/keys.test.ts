// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type KeyGate, listenToKeys } from '@/components/nudge/keys';

/** Mark and card as the keys see them, and a page that hears whatever key is left to it. */
function keyboard({ isOpen, focus }: { isOpen: boolean; focus: string | null }) {
  const parts = new Map(['mark', 'use'].map((name) => [name, document.createElement('button')]));
  const listeners = new Map<string, (event: KeyboardEvent) => void>();
  const gate: KeyGate = { listen: (type, listener) => listeners.set(type, listener) };
  const ours = { isOpen, focus };
  const done: string[] = [];
  const heard: string[] = [];
  listenToKeys(
    {
      isOpen: () => ours.isOpen,
      focused: () => parts.get(ours.focus ?? '') ?? null,
      rows: () => [],
      stops: () => [...parts.values()],
      press: (target) => done.push([...parts].find(([, part]) => part === target)?.[0] ?? 'unknown'),
      close: () => done.push('close'),
      returnFocus: () => {
        ours.focus = null;
      },
    },
    gate,
    new AbortController().signal,
  );
  const key = (type: string, name: string, init: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent(type, { key: name, cancelable: true, bubbles: true, ...init });
    const onPage = () => heard.push(`${type} ${name}`);
    const target = new EventTarget();
    target.addEventListener(type, (passing) => listeners.get(type)?.(passing as KeyboardEvent));
    target.addEventListener(type, onPage);
    target.dispatchEvent(event);
  };
  return {
    ours,
    done,
    heard,
    down: (name: string, init?: KeyboardEventInit) => key('keydown', name, init),
    up: (name: string) => key('keyup', name),
  };
}

describe('a press in the card', () => {
  test('acts when the key is released, held long or not, and the page hears nothing of it', () => {
    const { down, up, done, heard } = keyboard({ isOpen: true, focus: 'use' });
    down('Enter');
    down('Enter', { repeat: true });
    expect(done).toEqual([]);
    up('Enter');
    expect([done, heard]).toEqual([['use'], []]);
  });

  test('does nothing where the card closed before the release', () => {
    const { down, up, done, heard, ours } = keyboard({ isOpen: true, focus: 'use' });
    down('Enter');
    ours.isOpen = false;
    ours.focus = null;
    up('Enter');
    expect([done, heard]).toEqual([[], []]);
  });

  test('does nothing where another key came before the release, and its release is not the page’s either', () => {
    const { down, up, done, heard } = keyboard({ isOpen: true, focus: 'use' });
    down('Enter');
    down('CapsLock');
    up('Enter');
    expect([done, heard]).toEqual([[], []]);
  });

  test('acts where the key that brought the focus there is released last', () => {
    const { down, up, done } = keyboard({ isOpen: true, focus: 'use' });
    down('Tab');
    down('Enter');
    up('Tab');
    up('Enter');
    expect(done).toEqual(['use']);
  });

  test('Escape closes an open card from the message box too, and is the page’s where none is open', () => {
    const open = keyboard({ isOpen: true, focus: null });
    open.down('Escape');
    open.up('Escape');
    expect([open.done, open.heard]).toEqual([['close'], []]);
    const closed = keyboard({ isOpen: false, focus: null });
    closed.down('Escape');
    expect([closed.done, closed.heard]).toEqual([[], ['keydown Escape']]);
  });
});

describe('the mark with the card closed', () => {
  test.each(['Enter', ' '])('is pressed by the key %j, and the page hears nothing of it', (name) => {
    const { down, up, done, heard } = keyboard({ isOpen: false, focus: 'mark' });
    down(name);
    up(name);
    expect([done, heard]).toEqual([['mark'], []]);
  });

  test.each(['Tab', 'a', 'Escape'])('leaves the key %j to the page', (name) => {
    const { down, done, heard } = keyboard({ isOpen: false, focus: 'mark' });
    down(name);
    expect([done, heard]).toEqual([[], [`keydown ${name}`]]);
  });
});

test('Enter in the message box is the page’s, card open or not', () => {
  for (const isOpen of [true, false]) {
    const { down, up, heard } = keyboard({ isOpen, focus: null });
    down('Enter');
    up('Enter');
    expect(heard).toEqual(['keydown Enter', 'keyup Enter']);
  }
});
