import { openEditable } from '../surfaces/editable';
import { byBackspace, byPaste } from '../write/steps';
import { defineAdapter } from './define-adapter';

/** Older X. It hears no `beforeinput`; its own paste and its own Backspace keep its model right. Seen 2026-11 with 0.11. */
export const adapter = defineAdapter({
  id: 'draft',
  claims: (element) => element.classList.contains('public-DraftEditor-content'),
  open: openEditable,
  writing: { oneLine: [byPaste, byBackspace], severalLines: [byPaste], selectionMs: 0 },
});
