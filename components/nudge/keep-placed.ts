import { placeCard, placeMark } from './place';
import { coversControl, surroundingsOf } from './surroundings';
import { watchPlace } from './watch-place';

/** Mark and card kept beside the composer. */
export interface Placing {
  /** Places them anew, after what they show has changed. */
  update(): void;
  stop(): void;
}

/** Keeps mark and card beside the composer. Follows scrolling, sizes and moves; nothing polls. */
export function keepPlaced(composer: HTMLElement, mark: HTMLElement, card: HTMLElement): Placing {
  const update = () => {
    const isGone = composer.getClientRects().length === 0;
    mark.classList.toggle('gone', isGone);
    card.classList.toggle('gone', isGone);
    if (isGone) return;
    if (mark.matches(':popover-open')) showMark(composer, mark);
    if (card.matches(':popover-open')) showCard(composer, card);
  };
  const onSeen = (isSeen: boolean) => mark.classList.toggle('away', !isSeen);
  const watch = new AbortController();
  watchPlace(composer, card, { onMoved: update, onSeen }, watch.signal);
  update();
  return { update, stop: () => watch.abort() };
}

function showMark(composer: HTMLElement, mark: HTMLElement): void {
  const isRightToLeft = getComputedStyle(composer).direction === 'rtl';
  const scrollbar = Math.max(0, composer.offsetWidth - composer.clientWidth - 2 * composer.clientLeft);
  const { left, top } = placeMark(composer.getBoundingClientRect(), isRightToLeft, scrollbar);
  mark.classList.toggle('mirrored', isRightToLeft);
  mark.classList.toggle('compact', false);
  Object.assign(mark.style, { left: `${left}px`, top: `${top}px` });
  mark.classList.toggle('compact', coversControl(composer, mark));
}

function showCard(composer: HTMLElement, card: HTMLElement): void {
  // Its own size, which a former place may have cut.
  card.style.maxHeight = '';
  const wanted = { width: card.offsetWidth, height: card.offsetHeight };
  const { left, top, maxHeight } = placeCard(surroundingsOf(composer), wanted);
  Object.assign(card.style, { left: `${left}px`, top: `${top}px`, maxHeight: `min(60vh, ${maxHeight}px)` });
}
