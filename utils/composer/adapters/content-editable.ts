import { openEditable } from '../surfaces/editable';
import { byBeforeInput, byCommand, byPaste } from '../write/steps';
import { defineAdapter } from './define-adapter';

/** Any editing host without a library that needs its own way; also the fallback for editors nobody has named yet. */
export const adapter = defineAdapter({
  id: 'content-editable',
  claims: (element) => element.hasAttribute('contenteditable'),
  open: openEditable,
  writing: {
    oneLine: [byBeforeInput, byCommand, byPaste],
    severalLines: [byPaste, byBeforeInput, byCommand],
    selectionMs: 0,
  },
});
