import type { LineContent, NudgeActions } from './content';
import { button, element } from './elements';
import { copyButton } from './row';
import { enoughShown, quietUntil, supportLines, words } from './words';

/** A card of one line and at most one thing to do. */
export function createLine(content: LineContent, actions: NudgeActions): HTMLElement {
  const action = actionFor(content, actions);
  return element('div', 'content single', element('p', 'line', lineText(content)), ...(action ? [action] : []));
}

/** The line itself; screen readers are told it when it appears. */
export function lineText(content: LineContent): string {
  switch (content.kind) {
    case 'support':
      return supportLines[content.about];
    case 'used':
      return words.used;
    case 'failed':
      return content.result === 'refused' ? words.refused : words.changedSince;
    case 'nothing-found':
      return words.nothingFound;
    case 'enough-shown':
      return enoughShown(content.until);
    case 'quiet':
      return quietUntil(content.until);
  }
}

function actionFor(content: LineContent, actions: NudgeActions): HTMLButtonElement | null {
  switch (content.kind) {
    case 'support':
      return button('dismiss', 'quiet', words.dismiss, () => actions.dismissSupport());
    case 'used':
      return button('undo', 'use', words.undo, () => actions.undo());
    case 'failed':
      return copyButton(() => content.text, actions);
    default:
      return null;
  }
}
