import { openEditable } from '../surfaces/editable';
import { byCommand, byPaste } from '../write/steps';
import { defineAdapter } from './define-adapter';

/** ProseMirror and Tiptap read what the browser's own editing did. Seen 2026-11 with Tiptap 3. */
export const adapter = defineAdapter({
  id: 'prosemirror',
  claims: (element) => element.classList.contains('ProseMirror'),
  open: openEditable,
  writing: { oneLine: [byCommand, byPaste], severalLines: [byPaste, byCommand], selectionMs: 0 },
});
