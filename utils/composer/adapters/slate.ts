import { openEditable } from '../surfaces/editable';
import { byBeforeInput, byPaste } from '../write/steps';
import { defineAdapter } from './define-adapter';

/**
 * Discord. Chromium's own editing changes the screen and not the model, so that Enter would send the old text: it is
 * never used here. It takes over a selection up to a tenth of a second late. Seen 2026-11 with 0.146.
 */
export const adapter = defineAdapter({
  id: 'slate',
  claims: (element) => element.hasAttribute('data-slate-editor'),
  open: openEditable,
  writing: { oneLine: [byBeforeInput, byPaste], severalLines: [byPaste, byBeforeInput], selectionMs: 150 },
});
