import type { Rewording, RewordingPart } from '@/utils/analysis/types';
import type { NudgeActions } from './content';
import { button, element } from './elements';
import { createFeelings } from './feelings';
import { shownParts, textNodes } from './row-text';
import { slotNames, words } from './words';

/**
 * One rewording: its name, its text with new words tinted and its parts labelled, other feelings to choose from, and
 * *Use* and *Copy*. `isOpen`: those feelings are shown from the start.
 */
export function createRow(
  name: string,
  draft: string,
  offered: Rewording,
  actions: NudgeActions,
  isOpen = false,
): HTMLElement {
  const text = element('p', 'text');
  const feelings = createFeelings(offered, actions, isOpen, () => show());
  const show = () => text.replaceChildren(...textNodes(draft, feelings.now().rewording, feelings.wrap));
  show();
  const use = button('use', 'use', words.use, () => {
    const { rewording, feeling } = feelings.now();
    actions.use(draft, rewording, feeling);
  });
  use.dataset.row = '';
  use.setAttribute('aria-label', `${words.use}: ${name}`);
  const copy = copyButton(() => feelings.now().rewording.replacement, actions);
  const row = element(
    'li',
    'row',
    element('div', 'caption', element('span', 'name', name), legend(shownParts(offered))),
    text,
    element('div', 'row-actions', use, copy),
    ...(feelings.chips ? [feelings.chips] : []),
  );
  row.setAttribute('aria-label', `${words.waysToSayIt}, ${name}`);
  return row;
}

/** A button that copies and says for a moment whether it did. */
export function copyButton(text: () => string, actions: NudgeActions): HTMLButtonElement {
  const copy = button('copy', 'quiet', words.copy, () => {
    void actions.copy(text()).then((isCopied) => {
      copy.textContent = isCopied ? words.copied : words.copyRefused;
    });
  });
  copy.setAttribute('aria-live', 'polite');
  return copy;
}

/** The labels of the parts in their order, for the eye: shown on hover and focus. */
function legend(parts: readonly RewordingPart[]): HTMLElement {
  const labels = parts.filter(({ slot }) => slot !== 'kept' && slot !== 'pause').map((part) => slotNames[part.slot]);
  const made = element('span', 'legend', [...new Set(labels)].join(' · '));
  made.setAttribute('aria-hidden', 'true');
  return made;
}
