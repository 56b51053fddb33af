import type { Span, Surface } from '../adapters/define-adapter';
import type { DraftMap } from '../read-draft';
import type { TextField } from '../text-field';
import { measureInMirror } from './mirror';

/** A live range over a value, which Chromium has and Firefox has not. */
interface ValueRange extends AbstractRange {
  getClientRects(): DOMRectList;
}

interface FieldWithRanges {
  createValueRange?(start: number, end: number): ValueRange;
}

function valueRange(field: TextField & FieldWithRanges, { start, end }: Span): ValueRange | null {
  return field.createValueRange?.(start, end) ?? null;
}

/** A text field behind the offsets of its draft, which are those of its value. */
export function openTextField(field: TextField, mapDraft: () => DraftMap): Surface {
  return {
    read: () => mapDraft().text,
    selection() {
      const { selectionStart: start, selectionEnd: end } = field;
      return start === null || end === null ? null : { start, end };
    },
    select({ start, end }) {
      field.focus({ preventScroll: true });
      field.setSelectionRange(start, end);
    },
    range: (span) => valueRange(field, span),
    rects: (span) => [...(valueRange(field, span)?.getClientRects() ?? measureInMirror(field, span))],
  };
}
