/** React on a page of its own for each test. Needs the jsdom environment. */

import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;

beforeEach(() => {
  root = createRoot(document.body.appendChild(document.createElement('div')));
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

/** Shows this alone, and waits for what it begins at once. */
export const show = (node: ReactNode) => act(async () => root.render(node));

/** All that can be read. */
export const text = () => document.body.textContent ?? '';

export const buttons = (name: string) =>
  [...document.querySelectorAll('button')].filter((button) => button.textContent?.startsWith(name));

export const press = (element: Element | null | undefined) => act(async () => (element as HTMLElement | null)?.click());

const mostLooks = 100;
const lookEveryMs = 10;

/** Waits until this passes, while what is shown may change. */
export async function waitFor(check: () => unknown): Promise<void> {
  for (let look = 1; look < mostLooks; look += 1) {
    const isPassed = await Promise.resolve()
      .then(check)
      .then(
        () => true,
        () => false,
      );
    if (isPassed) return;
    await act(() => new Promise((resolve) => setTimeout(resolve, lookEveryMs)));
  }
  await check();
}
