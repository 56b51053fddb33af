import { openEditable } from '../surfaces/editable';
import { byBeforeInput, byPaste } from '../write/steps';
import { defineAdapter } from './define-adapter';

/** Teams. Chromium's own editing does nothing there and says it did; lines that were typed in are joined. Seen 2026-11 with 48. */
export const adapter = defineAdapter({
  id: 'ckeditor',
  claims: (element) => element.matches('.ck-editor__editable,[data-tid="ckeditor"]'),
  open: openEditable,
  writing: { oneLine: [byPaste, byBeforeInput], severalLines: [byPaste], selectionMs: 0 },
});
