import { paintStyle } from './paint-style';

const sheets = new WeakMap<Document, CSSStyleSheet>();
/** How many boxes of a root are painted; the sheet leaves with the last. */
const borrowers = new WeakMap<Document | ShadowRoot, number>();

/** The one sheet of underlines of a page. Constructed, so that no page policy forbids it. */
export function sheetFor(page: Document): CSSStyleSheet {
  const known = sheets.get(page);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(paintStyle);
  sheets.set(page, sheet);
  return sheet;
}

function adopt(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Gives the element's root the sheet (Firefox does not inherit highlight rules into shadow roots). Returns how to end it. */
export function borrowSheet(element: HTMLElement): () => void {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return () => undefined;
  const sheet = sheetFor(element.ownerDocument);
  adopt(root, sheet);
  borrowers.set(root, (borrowers.get(root) ?? 0) + 1);
  return () => {
    const left = (borrowers.get(root) ?? 1) - 1;
    borrowers.set(root, left);
    if (left === 0) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
