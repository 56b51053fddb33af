import { openEditable } from '../surfaces/editable';
import { byBeforeInput, byCommand, byPaste } from '../write/steps';
import { defineAdapter } from './define-adapter';

/** WhatsApp, Messenger, Instagram. Lines written by the browser's own editing are joined in Chromium. Seen 2026-11 with 0.52. */
export const adapter = defineAdapter({
  id: 'lexical',
  claims: (element) => element.hasAttribute('data-lexical-editor'),
  open: openEditable,
  writing: {
    oneLine: [byBeforeInput, byCommand],
    severalLines: [byPaste, byBeforeInput],
    selectionMs: 0,
  },
});
