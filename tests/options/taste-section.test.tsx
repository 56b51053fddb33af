// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TasteSection } from '@/components/options/TasteSection';
import { noTaste, type Taste } from '@/utils/analysis/types';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
beforeEach(() => {
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

const learned: Taste = { variants: { gentle: 1, firm: 2.5 }, feelings: { hurt: 1, 'worn out': 3 } };
const show = (taste: Taste | undefined, onForget = async () => undefined as undefined) =>
  act(() => root.render(<TasteSection taste={taste} onForget={onForget} />));
const text = () => document.body.textContent ?? '';
const button = () => document.querySelector('button');
const status = () => document.querySelector('[role=status]')?.textContent;
const press = () => act(async () => button()?.click());

describe('what Attune learned of a person’s wording', () => {
  test('is said in words, what was used most first', () => {
    show(learned);
    expect(text()).toContain(
      'Used: firm 2.5\u00a0×, gentle 1\u00a0×. Feelings you chose: “worn out” 3\u00a0×, “hurt” 1\u00a0×.',
    );
  });

  test('is nothing at first, and then there is nothing to forget', () => {
    show(noTaste);
    expect([text().includes('Nothing noted yet.'), button()]).toEqual([true, null]);
    show(undefined);
    expect([text().includes('Nothing noted yet.'), button()]).toEqual([false, null]);
  });

  test('is forgotten by one press, and that is said', async () => {
    let asked = 0;
    show(learned, async () => {
      asked += 1;
      return undefined;
    });
    expect(button()?.textContent).toBe('Forget what Attune learned about my wording');
    await press();
    show(noTaste);
    expect([asked, status(), button()]).toEqual([
      1,
      'Forgotten. The next rewordings come as they do for everybody.',
      null,
    ]);
  });

  test('that could not be forgotten is still there, and that is said too', async () => {
    show(learned, () => Promise.reject(new Error('no-answer')));
    await press();
    expect([status(), button() === null]).toEqual([
      'That did not work just now. Nothing has changed; try it once more.',
      false,
    ]);
  });

  test('what is learned anew afterwards takes the place of that line', async () => {
    show(learned);
    await press();
    show(noTaste);
    show({ variants: { curious: 1 }, feelings: {} });
    expect([status(), text().includes('Used: curious 1\u00a0×.')]).toEqual(['', true]);
  });
});
