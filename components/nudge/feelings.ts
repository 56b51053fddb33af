import type { Rewording } from '@/utils/analysis/types';
import type { NudgeActions } from './content';
import { button, element } from './elements';
import { words } from './words';

/** How many other feelings are shown. */
const mostOthers = 3;

/** The feelings chosen by hand, for as long as their rewording is at hand: a card that is opened again still has them. */
const chosen = new WeakMap<Rewording, string>();

/** The feeling of one rewording, and what could stand in its place. */
export interface FeelingChips {
  /** Chips, the one that stands there first; null where the rewording names no feeling that could be another. */
  readonly chips: HTMLElement | null;
  /** The rewording as it stands, with the feeling chosen by hand, null where none is. */
  now(): { readonly rewording: Rewording; readonly feeling: string | null };
  /** Wraps the words of the feeling in the text in a button that shows and hides the chips. */
  wrap(words: readonly Node[]): HTMLElement;
}

/** `isOpen`: the chips are shown from the start. `onChange`: another feeling stands there now. */
export function createFeelings(
  offered: Rewording,
  { swapFeeling }: Pick<NudgeActions, 'swapFeeling'>,
  isOpen: boolean,
  onChange: () => void,
): FeelingChips {
  const { variant, replacement, feeling: choice } = offered;
  const first = choice ? replacement.slice(choice.start, choice.end) : '';
  const others = choice?.others.slice(0, mostOthers) ?? [];
  const now = () => {
    const feeling = chosen.get(offered) ?? null;
    return { rewording: feeling === null ? offered : swapFeeling(offered, feeling), feeling };
  };
  if (others.length === 0) return { chips: null, now, wrap: (nodes) => element('span', '', ...nodes) };

  const choose = (feeling: string) => {
    if (feeling === first) chosen.delete(offered);
    else chosen.set(offered, feeling);
    press();
    onChange();
  };
  const made = [first, ...others].map((feeling, index) =>
    button(`feeling-${variant}-${index}`, 'chip', feeling, () => choose(feeling)),
  );
  const press = () => {
    for (const chip of made) chip.setAttribute('aria-pressed', String(chip.textContent === (now().feeling ?? first)));
  };
  press();

  const chips = element('div', 'feelings', ...made);
  chips.setAttribute('role', 'group');
  chips.setAttribute('aria-label', words.feelings);
  chips.hidden = !isOpen;

  const wrap = (nodes: readonly Node[]) => {
    const word = button(`word-${variant}`, 'word', '', () => {
      chips.hidden = !chips.hidden;
      word.setAttribute('aria-expanded', String(!chips.hidden));
    });
    word.append(...nodes);
    word.title = words.otherFeeling;
    word.setAttribute('aria-expanded', String(!chips.hidden));
    return word;
  };
  return { chips, now, wrap };
}
