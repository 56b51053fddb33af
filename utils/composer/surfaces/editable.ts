import type { Span, Surface } from '../adapters/define-adapter';
import { offsetOf, rangeOf } from '../draft-map';
import type { DraftMap } from '../read-draft';

type Place = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

interface RootWithSelection {
  getSelection?(): Selection | null;
}

/** The selection as it is inside a shadow root; the document's own stops at the shadow host. */
function selectionInShadow(root: ShadowRoot, selection: Selection | null): Place | null {
  if (selection && 'getComposedRanges' in selection) {
    return selection.getComposedRanges({ shadowRoots: [root] })[0] ?? null;
  }
  // Chromium before 137 has this instead; it is in no standard.
  const own = (root as RootWithSelection).getSelection?.() ?? null;
  return own && own.rangeCount > 0 ? own.getRangeAt(0) : null;
}

function selectedIn(host: HTMLElement): Place | null {
  const root = host.getRootNode();
  const selection = host.ownerDocument.getSelection();
  if (root instanceof ShadowRoot) return selectionInShadow(root, selection);
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

/** An editing host behind the offsets of its draft. */
export function openEditable(host: HTMLElement, mapDraft: () => DraftMap): Surface {
  const rangeAt = ({ start, end }: Span): Range => rangeOf(mapDraft(), host, start, end);
  return {
    read: () => mapDraft().text,
    selection() {
      const place = selectedIn(host);
      if (!place || !host.contains(place.startContainer) || !host.contains(place.endContainer)) return null;
      const map = mapDraft();
      const start = offsetOf(map, { node: place.startContainer, offset: place.startOffset });
      const end = offsetOf(map, { node: place.endContainer, offset: place.endOffset });
      return { start, end };
    },
    select(span) {
      host.focus({ preventScroll: true });
      const { startContainer, startOffset, endContainer, endOffset } = rangeAt(span);
      host.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    },
    range: rangeAt,
    rects: (span) => [...rangeAt(span).getClientRects()],
  };
}
