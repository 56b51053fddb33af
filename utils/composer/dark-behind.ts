/**
 * Whether text in the element is light, and so stands on a dark ground. The text's colour tells more than the page's
 * `color-scheme`, which many dark pages never declare.
 */
export function isDarkBehind(element: HTMLElement): boolean {
  return isLight(getComputedStyle(element).color);
}

/** @param color as computed styles give it; a notation not known here counts as dark text. */
export function isLight(color: string): boolean {
  const numbers = (color.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (color.startsWith('rgb')) return weigh(numbers, 255) > 0.55;
  if (color.startsWith('color(srgb')) return weigh(numbers, 1) > 0.55;
  if (color.startsWith('oklab') || color.startsWith('oklch')) return (numbers[0] ?? 0) > 0.65;
  if (color.startsWith('lab') || color.startsWith('lch')) return (numbers[0] ?? 0) > 60;
  return false;
}

function weigh([red = 0, green = 0, blue = 0]: readonly number[], most: number): number {
  return (0.299 * red + 0.587 * green + 0.114 * blue) / most;
}
