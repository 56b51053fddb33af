import { openEditable } from '../surfaces/editable';
import { byBeforeInput, byCommand, byPaste } from '../write/steps';
import { defineAdapter } from './define-adapter';

/** Slack. Seen 2026-11 with 2.0. */
export const adapter = defineAdapter({
  id: 'quill',
  claims: (element) => element.classList.contains('ql-editor'),
  open: openEditable,
  writing: {
    oneLine: [byBeforeInput, byCommand],
    severalLines: [byPaste, byBeforeInput],
    selectionMs: 0,
  },
});
