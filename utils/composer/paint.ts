/** Underlines words without a node or attribute inside the box: other extensions' marks have gone out with the mail. */
import type { Span, Surface } from './adapters/define-adapter';
import type { PaintedSpan } from './composer';
import { isDarkBehind } from './dark-behind';
import { borrowSheet, sheetFor } from './paint-sheet';
import type { Mark } from './paint-style';
import { type Mirror, openMirror } from './surfaces/mirror';
import { isTextField } from './text-field';

interface Painting {
  clear(): void;
}

interface MarkedSpan extends Span {
  readonly mark: Mark;
}

/** Adds ranges to the registry's highlights, which all boxes of the page share, and takes away only the same ranges. */
function paintHighlights(ranges: readonly { readonly mark: Mark; readonly range: AbstractRange }[]): Painting {
  for (const { mark, range } of ranges) {
    const highlight = CSS.highlights.get(mark) ?? new Highlight();
    highlight.add(range);
    CSS.highlights.set(mark, highlight);
  }
  return {
    clear() {
      for (const { mark, range } of ranges) {
        const highlight = CSS.highlights.get(mark);
        highlight?.delete(range);
        if (highlight?.size === 0) CSS.highlights.delete(mark);
      }
    },
  };
}

/** Paints over a text field the browser has no ranges for, and stays on its words through scrolling and resizing. */
function paintMirror(mirror: Mirror, field: HTMLElement, spans: readonly MarkedSpan[]): Painting {
  const life = new AbortController();
  const { signal } = life;
  const view = field.ownerDocument.defaultView;
  const show = (): void => mirror.show(spans.map(({ start, end, mark }) => ({ start, end, className: mark })));
  show();
  view?.addEventListener('scroll', () => mirror.follow(), { capture: true, passive: true, signal });
  field.addEventListener('scroll', () => mirror.follow(), { passive: true, signal });
  const resized = new ResizeObserver(show);
  resized.observe(field);
  return {
    clear() {
      life.abort();
      resized.disconnect();
      mirror.remove();
    },
  };
}

/** Sorted and without overlaps, as both ways of painting want it. */
function inOrder(spans: readonly MarkedSpan[], length: number): MarkedSpan[] {
  const ordered = spans.filter(({ start, end }) => start >= 0 && start < end && end <= length);
  ordered.sort((one, other) => one.start - other.start);
  return ordered.filter(({ start }, index) => start >= (ordered[index - 1]?.end ?? 0));
}

export interface Painter {
  /** Puts these underlines in the place of the former ones of this box. Does nothing more if the box holds another text. */
  paint(draft: string, spans: readonly PaintedSpan[]): void;
  dispose(): void;
}

export function createPainter(element: HTMLElement, surface: Surface): Painter {
  let painting: Painting | null = null;
  let returnSheet: (() => void) | null = null;

  const clear = (): void => {
    painting?.clear();
    painting = null;
  };

  return {
    paint(draft, spans) {
      clear();
      if (spans.length === 0 || surface.read() !== draft) return;
      const suffix = isDarkBehind(element) ? '-on-dark' : '';
      const marked = inOrder(
        spans.map(({ start, end, strength }): MarkedSpan => ({ start, end, mark: `attune-${strength}${suffix}` })),
        draft.length,
      );
      const ranges = marked.flatMap(({ mark, ...span }) => {
        const range = surface.range(span);
        return range ? [{ mark, range }] : [];
      });
      if (ranges.length > 0 && 'highlights' in CSS) {
        returnSheet ??= borrowSheet(element);
        painting = paintHighlights(ranges);
      } else if (isTextField(element) && marked.length > 0) {
        painting = paintMirror(openMirror(element, sheetFor(element.ownerDocument)), element, marked);
      }
    },
    dispose() {
      clear();
      returnSheet?.();
      returnSheet = null;
    },
  };
}
