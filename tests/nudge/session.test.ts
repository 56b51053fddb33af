// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openKeyGate } from '@/components/nudge/key-gate';
import { createGuard } from '@/entrypoints/composer.content/guarded';
import { startSession } from '@/entrypoints/composer.content/session';

const site = { site: 'chat.example', enabled: true, quietUntil: null, salt: 'a1', fineHashes: [], shortcut: null };

// jsdom has no layout to observe.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {
      return undefined;
    }
    disconnect() {
      return undefined;
    }
  },
);

const root = document.documentElement;
const endings: AbortController[] = [];
afterEach(() => {
  for (const ending of endings.splice(0)) ending.abort();
  if (!root.isConnected) document.append(root);
});

/** Starts where a page stands as the script finds it at document start. */
function start() {
  const ending = new AbortController();
  endings.push(ending);
  const failures: string[] = [];
  const guard = createGuard((name) => failures.push(name));
  const { signal } = ending;
  const keys = openKeyGate(signal);
  const session = startSession(site, { guard, keys, onLost: () => failures.push('lost'), signal });
  return { session, failures };
}

describe('a session at document start', () => {
  test.each([
    ['a body', () => root.querySelector('body')?.remove()],
    ['any element at all', () => root.remove()],
  ])('works before the page has %s', (_, prepare) => {
    prepare();
    const { session, failures } = start();
    session.open('keyboard');
    session.updateSite(site);
    expect([session.boxes.composer(), session.boxes.isShown(), failures]).toEqual([null, false, []]);
  });
});
