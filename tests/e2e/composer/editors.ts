/** One row an editor: its page, and what it cannot do by its own fault. A new editor is one page and one row. */
export interface EditorRow {
  readonly id: string;
  /** File among the fixture pages. Its `page.read()` gives the editor's own text. */
  readonly page: string;
}

export const editors: readonly EditorRow[] = [
  { id: 'text field', page: 'textarea.html' },
  { id: 'text field held by a framework', page: 'textarea-controlled.html' },
  { id: 'text field in an open shadow root', page: 'textarea-in-shadow.html' },
  { id: 'editable element', page: 'content-editable.html' },
  { id: 'editable element in an open shadow root', page: 'content-editable-in-shadow.html' },
];
