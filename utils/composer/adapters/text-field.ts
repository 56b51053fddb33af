import { openTextField } from '../surfaces/text-field';
import { isTextField } from '../text-field';
import { byCommand, byValue } from '../write/steps';
import { defineAdapter } from './define-adapter';

/** `textarea`, and the one-line `input` where a site profile names it. */
export const adapter = defineAdapter({
  id: 'text-field',
  claims: isTextField,
  open: (element, mapDraft) => {
    if (!isTextField(element)) throw new TypeError('not a text field');
    return openTextField(element, mapDraft);
  },
  writing: { oneLine: [byCommand, byValue], severalLines: [byCommand, byValue], selectionMs: null },
});
