import { adapter as ckeditor } from './ckeditor';
import { adapter as contentEditable } from './content-editable';
import type { Adapter } from './define-adapter';
import { adapter as draft } from './draft';
import { adapter as lexical } from './lexical';
import { adapter as prosemirror } from './prosemirror';
import { adapter as quill } from './quill';
import { adapter as slate } from './slate';
import { adapter as textField } from './text-field';

/** The first that claims an element opens it: special editors before the plain ones. */
export const adapters: readonly Adapter[] = [
  textField,
  ckeditor,
  draft,
  lexical,
  prosemirror,
  quill,
  slate,
  contentEditable,
];

/** @param element a composer's: whatever no other adapter claims is an editing host. */
export function adapterFor(element: HTMLElement): Adapter {
  return adapters.find((adapter) => adapter.claims(element)) ?? contentEditable;
}
