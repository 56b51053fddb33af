import { cardLabel, createCard } from './card';
import type { CardContent, MarkContent, NudgeActions, NudgeContent } from './content';
import { button, forTrusted, runAction } from './elements';
import { holdFocus } from './hold-focus';
import { createHost, createPlacement, setShown } from './host';
import { keepPlaced, type Placing } from './keep-placed';
import { type KeyGate, listenToKeys } from './keys';
import { lineText } from './line';
import { markTitle, wayShown } from './words';

export interface Nudge {
  /** Shows exactly this. Returns false where the page keeps removing our element: then leave it alone. */
  render(content: NudgeContent): boolean;
}

interface Surface {
  readonly composer: HTMLElement;
  readonly actions: NudgeActions;
  readonly keys: KeyGate;
  /** The page removed our element: rendering again puts it back. */
  onRemoved(): void;
}

/** The nudge beside one composer: a mark and a card in a closed shadow root. Gone, listeners and all, with the signal. */
export function createNudge({ composer, actions, keys, onRemoved }: Surface, signal: AbortSignal): Nudge {
  // A mouse never gives the mark the focus, so a mark that has it was reached by keyboard.
  const mark = button('open', 'mark', '', () => actions.open(focused() === mark ? 'keyboard' : 'click'));
  mark.setAttribute('aria-haspopup', 'dialog');
  const nudge = createHost(mark);
  const { host, root, card, status } = nudge;
  const placement = createPlacement(nudge, composer, onRemoved);
  let shownCard = '';
  let wasShown = false;
  let placing: Placing | null = null;

  const hold = holdFocus(root, signal);
  const { focused } = hold;
  const list = (selector: string) => [...card.querySelectorAll<HTMLElement>(selector)];
  const isOpen = () => card.matches(':popover-open');

  keepComposerFocused(root, signal);
  const returnFocus = () => {
    hold.release();
    actions.returnFocus();
  };
  // A press elsewhere on the page closes the card; the mark stays.
  onOutsidePress(host, signal, (path) => {
    hold.release();
    if (isOpen() && !path.includes(composer)) actions.close();
  });
  listenToKeys(
    {
      isOpen,
      focused,
      rows: () => list('[data-row]'),
      stops: () => list('button:not(:disabled)').filter((stop) => !stop.closest('[hidden]')),
      press: runAction,
      close: () => actions.close(),
      returnFocus,
    },
    keys,
    signal,
  );
  const leave = () => {
    stopPlacing();
    placement.leave();
  };
  signal.addEventListener('abort', leave, { once: true });

  const renderCard = (content: CardContent | null) => {
    const key = JSON.stringify(content);
    if (key === shownCard) return;
    shownCard = key;
    card.replaceChildren(...(content ? [createCard(content, actions)] : []));
    card.scrollTop = 0;
    if (content) card.setAttribute('aria-label', cardLabel(content));
  };

  const place = (isShown: boolean) => {
    if (isShown && placing) placing.update();
    else if (isShown) placing = keepPlaced(composer, mark, card);
    else stopPlacing();
  };

  const stopPlacing = () => {
    placing?.stop();
    placing = null;
  };

  return {
    render(content) {
      const isShown = content.mark !== null || content.card !== null;
      // Most keys change nothing of what is shown, which is nothing.
      if (!isShown && !wasShown) return true;
      wasShown = isShown;
      if (isShown && !placement.ensure()) return false;
      const focusedBefore = focused();
      const action = focusedBefore?.dataset.action;
      renderMark(mark, content);
      renderCard(content.card);
      setShown(mark, content.mark !== null);
      setShown(card, content.card !== null);
      announce(status, announcement(content));
      place(isShown);
      if (content.card && content.takesFocus) {
        focusIn(card, focusedBefore ? action : undefined);
        hold.take();
      } else if (focusedBefore) returnFocus();
      return true;
    },
  };
}

function renderMark(mark: HTMLElement, { mark: content, card }: NudgeContent): void {
  mark.setAttribute('aria-expanded', String(card !== null));
  if (!content) return;
  mark.dataset.level = content.level;
  mark.title = `${markTitle(content.label)}\n${content.shortcut}`;
  mark.setAttribute('aria-label', markTitle(content.label));
  mark.setAttribute('aria-keyshortcuts', content.shortcut);
}

/** Focus goes to the button it was on before the card changed, else to the first row, else to the first button. */
function focusIn(card: HTMLElement, action: string | undefined): void {
  const same = action && card.querySelector<HTMLElement>(`[data-action="${action}"]:not(:disabled)`);
  const first = card.querySelector<HTMLElement>('[data-row]') ?? card.querySelector<HTMLElement>('button');
  const target = same || first;
  target?.focus({ preventScroll: true });
  if (target) reveal(target);
}

/** Scrolls the rows, and nothing of the page, as far as it takes to see this. */
function reveal(target: HTMLElement): void {
  const rows = target.closest('.rows');
  if (!rows) return;
  const below = target.getBoundingClientRect().bottom - rows.getBoundingClientRect().bottom;
  if (below > 0) rows.scrollTop += below + 4;
}

/** Said once, politely. A soft mark is silent: a mild finding alone interrupts nobody. */
function announcement({ mark, card }: NudgeContent): string {
  if (card && card.kind !== 'finding' && card.kind !== 'break') return lineText(card);
  if (card?.kind === 'finding' && card.seed > 0) return wayShown(card.seed);
  return isSpoken(mark) ? markTitle(mark.label) : '';
}

/** Saying the same again would make some screen readers repeat it. */
function announce(status: HTMLElement, text: string): void {
  if (status.textContent !== text) status.textContent = text;
}

function isSpoken(mark: MarkContent | null): mark is MarkContent {
  return mark?.level === 'mild' || mark?.level === 'strong';
}

/** Pressing our buttons leaves focus and caret in the composer. */
function keepComposerFocused(root: ShadowRoot, signal: AbortSignal): void {
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
}

/** Calls the listener with the path of each press elsewhere on the page. */
function onOutsidePress(host: HTMLElement, signal: AbortSignal, listener: (path: EventTarget[]) => void): void {
  const onPress = (event: Event) => {
    const path = event.composedPath();
    if (!path.includes(host)) listener(path);
  };
  window.addEventListener('pointerdown', forTrusted(onPress), { capture: true, signal });
}
