// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { TasteSection } from '@/components/options/TasteSection';
import { noTaste, type Taste } from '@/utils/analysis/types';
import { press as pressOn, show as render, text } from '../support/react';

const learned: Taste = { variants: { gentle: 1, firm: 2.5 }, feelings: { hurt: 1, 'worn out': 3 } };
const show = (taste: Taste | undefined, onForget = async () => undefined as undefined) =>
  render(<TasteSection taste={taste} onForget={onForget} />);
const button = () => document.querySelector('button');
const status = () => document.querySelector('[role=status]')?.textContent;
const press = () => pressOn(button());

describe('what Attune learned of a person’s wording', () => {
  test('is said in words, what was used most first', async () => {
    await show(learned);
    expect(text()).toContain(
      'Used: firm 2.5\u00a0×, gentle 1\u00a0×. Feelings you chose: “worn out” 3\u00a0×, “hurt” 1\u00a0×.',
    );
  });

  test('is nothing at first, and then there is nothing to forget', async () => {
    await show(noTaste);
    expect([text().includes('Nothing noted yet.'), button()]).toEqual([true, null]);
    await show(undefined);
    expect([text().includes('Nothing noted yet.'), button()]).toEqual([false, null]);
  });

  test('is forgotten by one press, and that is said', async () => {
    let asked = 0;
    await show(learned, async () => {
      asked += 1;
      return undefined;
    });
    expect(button()?.textContent).toBe('Forget what Attune learned about my wording');
    await press();
    await show(noTaste);
    const said = 'Forgotten. The next rewordings come as they do for everybody.';
    expect([asked, status(), button(), text().includes('Nothing noted')]).toEqual([1, said, null, false]);
  });

  test('that could not be forgotten is still there, and that is said too', async () => {
    await show(learned, () => Promise.reject(new Error('no-answer')));
    await press();
    expect([status(), button() === null]).toEqual([
      'That did not work just now. Nothing has changed; try it once more.',
      false,
    ]);
  });

  test('what is learned anew afterwards takes the place of that line', async () => {
    await show(learned);
    await press();
    await show(noTaste);
    await show({ variants: { curious: 1 }, feelings: {} });
    expect([status(), text().includes('Used: curious 1\u00a0×.')]).toEqual(['', true]);
  });
});
