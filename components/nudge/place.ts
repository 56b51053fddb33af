/** Where mark and card stand: arithmetic over rectangles, in pixels of the window. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Surroundings {
  /** The message box. */
  readonly composer: Box;
  /** Send button and other controls beside the composer; the card covers none of them. */
  readonly controls: readonly Box[];
  readonly viewport: Size;
  readonly isRightToLeft: boolean;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Space between composer and card, and between card and the edges of the window. */
const gap = 8;
const edge = 8;

/** Below this height a card is no use; another side is tried. */
const minCardHeight = 120;

/** How far the mark's target reaches into the composer: as far as its usual padding, and no further over the text. */
const reachIn = { x: 16, y: 14 } as const;
const markSize = 32;
/** The mark never leaves the window's upper edge by more than this. */
const lowestTop = 24;

/** Place of the mark's target at the composer's upper outer corner, left of a scrollbar of `scrollbar` pixels. */
export function placeMark(composer: Box, isRightToLeft: boolean, scrollbar: number): { left: number; top: number } {
  const left = isRightToLeft ? composer.left + reachIn.x - markSize : composer.right - reachIn.x - scrollbar;
  return { left, top: Math.max(composer.top, lowestTop) + reachIn.y - markSize };
}

/**
 * Place of a card that would like to be `wanted` large: above the composer where it fits, else below, else beside, else
 * on the side with most room, where it scrolls. Always inside the window.
 */
export function placeCard(around: Surroundings, wanted: Size): CardPlace {
  const sides = [above(around, wanted), below(around, wanted)];
  const upright = sides.find(({ room }) => room >= wanted.height) ?? roomiest(sides);
  const chosen = upright.room >= Math.min(minCardHeight, wanted.height) ? upright : (beside(around, wanted) ?? upright);
  return inside(chosen, around.viewport, wanted);
}

interface Side {
  readonly left: number;
  /** One of the two edges is given: the card grows away from it. */
  readonly from: 'top' | 'bottom';
  readonly at: number;
  /** Height there is. */
  readonly room: number;
}

function above(around: Surroundings, wanted: Size): Side {
  const left = leftOf(around, wanted.width);
  const tops = underOrOver(around, left, wanted.width).map((box) => box.top);
  const at = Math.min(around.composer.top, around.viewport.height, ...tops) - gap;
  return { left, from: 'bottom', at, room: at - edge };
}

function below(around: Surroundings, wanted: Size): Side {
  const left = leftOf(around, wanted.width);
  const bottoms = underOrOver(around, left, wanted.width).map((box) => box.bottom);
  const at = Math.max(around.composer.bottom, 0, ...bottoms) + gap;
  return { left, from: 'top', at, room: around.viewport.height - edge - at };
}

/** Left or right of a composer that fills the height of the window. Null where there is no such room. */
function beside(around: Surroundings, wanted: Size): Side | null {
  const { composer, controls, viewport } = around;
  const bottom = Math.min(composer.bottom, viewport.height - edge);
  const lefts = [composer.left - gap - wanted.width, composer.right + gap];
  for (const left of lefts) {
    const place = { left, right: left + wanted.width, top: bottom - wanted.height, bottom };
    if (left < edge || place.right > viewport.width - edge) continue;
    if (!controls.some((box) => overlaps(box, place))) return { left, from: 'bottom', at: bottom, room: bottom - edge };
  }
  return null;
}

/** The card ends where the composer ends, as far as the window allows. */
function leftOf({ composer, viewport, isRightToLeft }: Surroundings, width: number): number {
  return clamp(isRightToLeft ? composer.left : composer.right - width, edge, viewport.width - edge - width);
}

/** The controls that stand over or under a card at this place. */
function underOrOver({ controls }: Surroundings, left: number, width: number): readonly Box[] {
  return controls.filter((box) => box.left < left + width && box.right > left);
}

function roomiest(sides: readonly Side[]): Side {
  return sides.reduce((best, side) => (side.room > best.room ? side : best));
}

function inside({ left, from, at, room }: Side, viewport: Size, wanted: Size): CardPlace {
  const whole = viewport.height - 2 * edge;
  const maxHeight = Math.min(Math.max(room, minCardHeight), whole);
  const height = Math.min(wanted.height, maxHeight);
  const top = clamp(from === 'top' ? at : at - height, edge, viewport.height - edge - height);
  return { left: Math.round(left), top: Math.round(top), maxHeight: Math.floor(maxHeight) };
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

/** Where the limits cross, the lower one wins: what begins at the left or top can be read. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
