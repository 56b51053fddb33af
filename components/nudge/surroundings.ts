import type { Box, Surroundings } from './place';

/** What can be pressed in a page. */
const pressable = 'button, a, input, select, [role="button"]';

/** How far around the composer its controls are looked for: this many elements outwards, this much higher than it. */
const outwards = 5;
const higher = 160;
const mostControls = 40;

/** The composer, the controls beside it, and the window, as they stand now. */
export function surroundingsOf(composer: HTMLElement): Surroundings {
  const box = composer.getBoundingClientRect();
  return {
    composer: box,
    controls: controlsOf(composer, box),
    viewport: { width: document.documentElement.clientWidth, height: window.innerHeight },
    isRightToLeft: getComputedStyle(composer).direction === 'rtl',
  };
}

/** The controls that share a part of the page with the composer: send button, tools, the bar above it. */
function controlsOf(composer: HTMLElement, box: Box): readonly Box[] {
  const maxHeight = box.bottom - box.top + higher;
  let part: Element = composer;
  for (let step = 0; step < outwards; step += 1) {
    const outer = outerElement(part);
    if (!outer || outer.getBoundingClientRect().height > maxHeight) break;
    part = outer;
  }
  return [...part.querySelectorAll(pressable)]
    .slice(-mostControls)
    .filter((control) => !composer.contains(control) && !control.contains(composer))
    .map((control) => control.getBoundingClientRect())
    .filter((control) => control.width > 0);
}

function outerElement(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** True where the mark's target would lie over something of the page that can be pressed. */
export function coversControl(composer: HTMLElement, mark: HTMLElement): boolean {
  const box = mark.getBoundingClientRect();
  const points = [box.left + 3, (box.left + box.right) / 2, box.right - 3].flatMap((x) =>
    [box.top + 3, (box.top + box.bottom) / 2].map((y) => [x, y] as const),
  );
  return points.some(([x, y]) =>
    document.elementsFromPoint(x, y).some((found) => !composer.contains(found) && found.closest(pressable) !== null),
  );
}
