/** A picture of a text field's words in our own closed shadow root, for browsers without ranges over a field's value. */
import type { Span } from '../adapters/define-adapter';
import type { TextField } from '../text-field';

/** Names of the styles that decide where a field breaks its lines and puts its words. */
const decidesPlaces =
  /^(font|letter|word|line|padding|direction|writing-mode|hyphens|tab-size|overflow-wrap|white-space|text-(align|indent|transform|rendering|spacing|autospace|wrap))|^border-.+-width$/;

/** A run of the field's text and the class it wears in the mirror. */
interface MirrorRun extends Span {
  readonly className: string;
}

export interface Mirror {
  /** Shows the field's text as it stands now, with the runs in their classes. */
  show(runs: readonly MirrorRun[]): void;
  /** Lays the mirror over the field again, after a scroll or a change of size. */
  follow(): void;
  rects(span: Span): readonly DOMRect[];
  remove(): void;
}

function copyLook(field: TextField, page: HTMLElement): void {
  const look = getComputedStyle(field);
  for (const property of look) {
    if (decidesPlaces.test(property)) page.style.setProperty(property, look.getPropertyValue(property));
  }
  // A field that never wraps still shows its lines; a one-line input keeps its spaces.
  if (!(field instanceof HTMLTextAreaElement)) page.style.whiteSpace = 'pre';
  page.style.borderStyle = 'solid';
  page.style.borderColor = 'transparent';
}

/** The field's width without its scrollbar, which takes room from the words but not from the box. */
function widthForWords(field: TextField): number {
  const { borderLeftWidth, borderRightWidth } = getComputedStyle(field);
  return field.clientWidth + Number.parseFloat(borderLeftWidth) + Number.parseFloat(borderRightWidth);
}

function makeLayer(ownerDocument: Document): HTMLElement {
  const layer = ownerDocument.createElement('div');
  layer.style.cssText =
    'all:initial;position:fixed;inset:0 auto auto 0;width:0;height:0;pointer-events:none;z-index:2147483646';
  layer.setAttribute('aria-hidden', 'true');
  return layer;
}

/** Builds the mirror beside the page's content, inside the field's dialog if it has one, never inside the field. */
export function openMirror(field: TextField, sheet?: CSSStyleSheet): Mirror {
  const { ownerDocument } = field;
  const layer = makeLayer(ownerDocument);
  const root = layer.attachShadow({ mode: 'closed' });
  if (sheet) root.adoptedStyleSheets = [sheet];
  const page = ownerDocument.createElement('div');
  page.style.cssText =
    'position:absolute;box-sizing:border-box;overflow:hidden;color:transparent;background:none;margin:0';
  root.append(page);
  (field.closest('dialog[open]') ?? ownerDocument.documentElement).append(layer);
  let words: Text[] = [];

  const follow = (): void => {
    const origin = layer.getBoundingClientRect();
    const box = field.getBoundingClientRect();
    page.style.left = `${box.left - origin.left}px`;
    page.style.top = `${box.top - origin.top}px`;
    page.style.width = `${widthForWords(field)}px`;
    page.style.height = `${field.offsetHeight}px`;
    page.scrollTop = field.scrollTop;
    page.scrollLeft = field.scrollLeft;
  };

  return {
    show(runs) {
      copyLook(field, page);
      page.replaceChildren();
      words = [];
      let shown = 0;
      const addText = (end: number, parent: HTMLElement): void => {
        const text = ownerDocument.createTextNode(field.value.slice(shown, end));
        words.push(text);
        parent.append(text);
        shown = end;
      };
      for (const run of runs) {
        addText(run.start, page);
        const span = ownerDocument.createElement('span');
        span.className = run.className;
        page.append(span);
        addText(run.end, span);
      }
      addText(field.value.length, page);
      // A field shows its last empty line; a block needs something to stand there.
      page.append('\u200b');
      follow();
    },
    follow,
    rects({ start, end }) {
      const text = words[0];
      if (!text || words.length > 1) return [];
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, end);
      return [...range.getClientRects()];
    },
    remove: () => layer.remove(),
  };
}

/** Where the span stands on the screen, by a mirror that is gone again at once. */
export function measureInMirror(field: TextField, span: Span): readonly DOMRect[] {
  const mirror = openMirror(field);
  mirror.show([]);
  const rects = mirror.rects(span);
  mirror.remove();
  return rects;
}
