/** Small builders: everything of ours in a foreign page is made with `createElement`, never from HTML strings. */

type Child = Node | string;

/** What each button does. The keyboard path calls it directly, since a synthetic click is not trusted. */
const actions = new WeakMap<Element, () => void>();

/** Wraps a listener so that events made by the page's own scripts do nothing. */
export function forTrusted<E extends Event>(listener: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) listener(event);
  };
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

/** A button with an action for trusted clicks and for `runAction`. `id` names it, so that focus can find it again. */
export function button(id: string, className: string, label: string, action: () => void): HTMLButtonElement {
  const made = element('button', className, label);
  made.type = 'button';
  made.dataset.action = id;
  actions.set(made, action);
  made.addEventListener(
    'click',
    forTrusted(() => action()),
  );
  return made;
}

/** Does what a click on the button would do. Returns false where the element is no button of ours. */
export function runAction(target: Element): boolean {
  const action = actions.get(target);
  action?.();
  return action !== undefined;
}
