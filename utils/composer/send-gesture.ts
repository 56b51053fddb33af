/** Which keys and clicks may send a message. Whether they did, the emptied box tells. */

/** Words by which a click near the box empties it without sending, in attributes that pages give such buttons. */
const emptiesOtherwise = /cancel|close|clear|discard|delete|remove|dismiss|trash|erase/i;
const sends = /(^|[^a-z])(send|submit)([^a-z]|$)/i;

/** How much higher than the box the thing may be that holds both the box and what was clicked, in CSS pixels. */
const nearPx = 200;

/** Enter as people send with it: Ctrl and the like allowed, Shift not, and not the Enter that ends a composition. */
export function isSendKey({ key, shiftKey, isComposing, keyCode }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !isComposing && keyCode !== 229;
}

/** A key that types a character and does nothing else. */
export function isCharacterKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey;
}

/** Keys by which the person empties or changes the box without sending: erase, cut, undo, Escape. */
export function isErasingKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (key === 'Backspace' || key === 'Delete' || key === 'Escape') return true;
  return (ctrlKey || metaKey) && /^[xzyka]$/i.test(key);
}

/** Undo as people press it. */
export function isUndoKey({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && /^z$/i.test(key);
}

/** Keys that change the box without a `keypress`: erase, a new line that sends nothing, undo, redo, cut and the like. */
export function isEditingKey({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (key === 'Backspace' || key === 'Delete' || (key === 'Enter' && shiftKey)) return true;
  return (ctrlKey || metaKey) && /^[xzykvbiu]$/i.test(key);
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : (node.parentNode ?? null);
}

function* upwards(from: Node): Generator<Element> {
  for (let node: Node | null = from; node; node = parentOf(node)) if (node instanceof Element) yield node;
}

function namesOf(element: Element): string {
  const names = [
    'aria-label',
    'title',
    'data-testid',
    'data-tid',
    'data-qa',
    'data-icon',
    'data-tooltip',
    'name',
    'class',
  ];
  return names.map((name) => element.getAttribute(name) ?? '').join(' ');
}

/** The thing a click was meant for: the button around an icon, or a few elements around a bare one. */
function controlAround(target: Element): Element[] {
  const path = [...upwards(target)].slice(0, 5);
  const button = path.findIndex((element) => element.matches('button,[role="button"],input[type="submit"],a'));
  return button === -1 ? path.slice(0, 2) : path.slice(0, button + 1);
}

function isNear(target: Element, box: HTMLElement): boolean {
  const aroundBox = new Set(upwards(box));
  for (const element of upwards(target)) {
    if (!aroundBox.has(element)) continue;
    if (element.matches('body,html')) return false;
    return element.getBoundingClientRect().height <= box.getBoundingClientRect().height + nearPx;
  }
  return false;
}

/** A click outside the box that may send: on a control named so, or near the box and not named otherwise. */
export function isSendClick(target: Element, box: HTMLElement): boolean {
  const names = controlAround(target).map(namesOf).join(' ');
  if (emptiesOtherwise.test(names)) return false;
  return sends.test(names) || isNear(target, box);
}
