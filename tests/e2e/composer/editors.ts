/** One row an editor: its page, and what it cannot do by its own fault. A new editor is one page and one row. */
export interface EditorRow {
  readonly id: string;
  /** File among the fixture pages. Its `page.read()` gives the editor's own text. */
  readonly page: string;
  /**
   * The editor takes what was typed within this time before a change for one step of undo with it. No nudge comes sooner:
   * a person rests before it.
   */
  readonly undoGroupMs?: number;
  /** It takes over a caret that was moved so long after, which a person's hand is slower than. */
  readonly caretMs?: number;
  /** What it does wrong in one browser, with Attune or without: there the draft must be safe, and the table says so. */
  readonly blemish?: { readonly browser: string; readonly of: 'typed lines' | 'several lines'; readonly why: string };
  /** It takes keys for itself, so that no `input` event tells of each. */
  readonly tellsAtOnce?: boolean;
}

export const editors: readonly EditorRow[] = [
  { id: 'text field', page: 'textarea.html' },
  { id: 'text field held by a framework', page: 'textarea-controlled.html' },
  { id: 'text field in an open shadow root', page: 'textarea-in-shadow.html' },
  { id: 'editable element', page: 'content-editable.html' },
  { id: 'Lexical', page: 'lexical.html', tellsAtOnce: true },
  { id: 'Slate', page: 'slate.html', tellsAtOnce: true, caretMs: 150 },
  { id: 'Quill', page: 'quill.html', undoGroupMs: 1000 },
  {
    id: 'Draft.js',
    page: 'draft.html',
    tellsAtOnce: true,
    blemish: {
      browser: 'Firefox',
      of: 'typed lines',
      why: 'Shift+Enter at the end leaves one line too many in its model',
    },
  },
  { id: 'Tiptap', page: 'tiptap.html', undoGroupMs: 500, caretMs: 200 },
  { id: 'CKEditor', page: 'ckeditor.html' },
  {
    id: 'editable element in an open shadow root',
    page: 'content-editable-in-shadow.html',
    blemish: {
      browser: 'Firefox',
      of: 'several lines',
      why: 'Firefox edits nothing that reaches over lines in a shadow root',
    },
  },
];
