/** Light or dark, judged by what stands behind the composer and not by the system: many messengers have their own. */

export type Theme = 'light' | 'dark';

/** Above this relative luminance a surface counts as light. */
const lightFrom = 0.4;

/** The theme that suits the surface behind the element; the person's preference where that cannot be told. */
export function themeBehind(element: Element): Theme {
  const luminance = backgroundLuminance(element) ?? textLuminance(element);
  if (luminance !== null) return luminance >= lightFrom ? 'light' : 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Luminance of the nearest opaque background, from the element outwards. */
function backgroundLuminance(element: Element): number | null {
  for (let node: Element | null = element; node; node = outerElement(node)) {
    const luminance = luminanceOf(getComputedStyle(node).backgroundColor);
    if (luminance !== null) return luminance;
  }
  return null;
}

/** Behind a picture or a gradient the text tells: light letters stand on something dark. */
function textLuminance(element: Element): number | null {
  const luminance = luminanceOf(getComputedStyle(element).color);
  return luminance === null ? null : 1 - luminance;
}

function outerElement(node: Element): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Relative luminance (WCAG 2) of a computed `rgb()` or `rgba()` colour; null where it is transparent or another kind. */
export function luminanceOf(color: string): number | null {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(color)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!numbers) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (alpha < 0.5) return null;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
