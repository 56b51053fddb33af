/** Joins the rectangles of one line, and drops what is scrolled out of the box or the window. */
export function visibleLines(element: HTMLElement, rects: readonly DOMRect[]): DOMRect[] {
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  const window = new DOMRect(0, 0, view?.innerWidth ?? 0, view?.innerHeight ?? 0);
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    const seen = overlap(overlap(rect, box), window);
    if (!seen) continue;
    const last = lines.at(-1);
    if (last && isSameLine(last, seen)) lines[lines.length - 1] = union(last, seen);
    else lines.push(seen);
  }
  return lines;
}

function overlap(one: DOMRect | null, other: DOMRect): DOMRect | null {
  if (!one) return null;
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.min(one.right, other.right) - left;
  const height = Math.min(one.bottom, other.bottom) - top;
  return width > 0 && height > 0 ? new DOMRect(left, top, width, height) : null;
}

function isSameLine(one: DOMRect, other: DOMRect): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared > Math.min(one.height, other.height) / 2;
}

function union(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  return new DOMRect(left, top, Math.max(one.right, other.right) - left, Math.max(one.bottom, other.bottom) - top);
}
