/** From an event to the text field or editing host the person is in, through open and closed shadow roots. */
import { isTextField } from './text-field';

/** What content scripts have for closed shadow roots: Chromium a function, Firefox a property of each element. */
interface ClosedRootAccess {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null } };
}

interface ElementWithClosedRoot {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const { openOrClosedShadowRoot } = element as ElementWithClosedRoot;
  if (openOrClosedShadowRoot) return openOrClosedShadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  return (globalThis as ClosedRootAccess).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

function innermost(element: Element): Element {
  const active = isTextField(element) ? null : shadowRootOf(element)?.activeElement;
  return active ? innermost(active) : element;
}

/** The outermost element of the editable region the element lies in. `false` in the attribute ends a region. */
function editingHost(element: Element): HTMLElement | null {
  let host: HTMLElement | null = null;
  for (let around: Element | null = element; around; around = around.parentElement) {
    const editable = around.getAttribute('contenteditable')?.toLowerCase();
    if (editable === 'false') break;
    if (editable !== undefined && editable !== 'inherit' && around instanceof HTMLElement) host = around;
  }
  return host;
}

/** The box around an element; null where nothing can be typed. */
export function boxAround(element: Element): HTMLElement | null {
  const inner = innermost(element);
  if (inner instanceof HTMLInputElement || inner instanceof HTMLTextAreaElement)
    return isTextField(inner) ? inner : null;
  return editingHost(inner);
}

/** The box an event happened in. */
export function boxUnder(event: Event): HTMLElement | null {
  const [first] = event.composedPath();
  if (first instanceof Element) return boxAround(first);
  return first instanceof Text && first.parentElement ? boxAround(first.parentElement) : null;
}
