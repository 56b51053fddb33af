import tokens from '@/components/ui/tokens.css?inline';
import cardCss from './card.css?inline';
import { element } from './elements';
import nudgeCss from './nudge.css?inline';
import { themeBehind } from './theme';

/** How often a page may remove our element before we leave it alone. */
const maxReturns = 5;

/** Fixed and without size, so that one element more makes no page scroll; and out of reach of the page's own rules. */
const hostStyle = ['all: initial', 'position: fixed', 'inset: 0 auto auto 0', 'width: 0', 'height: 0'];

/** Our element in the page, and what stands in its closed shadow root. */
export interface NudgeHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly mark: HTMLButtonElement;
  readonly card: HTMLElement;
  readonly status: HTMLElement;
}

/** Builds the element with mark, card and the line for screen readers; it is not in the page yet. */
export function createHost(mark: HTMLButtonElement): NudgeHost {
  const host = document.createElement('attune-nudge');
  host.style.cssText = hostStyle.map((rule) => `${rule} !important`).join('; ');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + nudgeCss + cardCss);
  root.adoptedStyleSheets = [sheet];
  const card = element('div', 'card');
  // In the top layer nothing of the page can cover them, whatever its z-index.
  mark.popover = 'manual';
  card.popover = 'manual';
  card.setAttribute('role', 'dialog');
  const status = element('div', 'unseen');
  status.setAttribute('role', 'status');
  status.setAttribute('aria-live', 'polite');
  root.append(status, mark, card);
  return { host, root, mark, card, status };
}

/** Our element's place in the page. */
export interface Placement {
  /** Puts our element where it can be seen. False where the page keeps removing us: then it is time to leave. */
  ensure(): boolean;
  leave(): void;
}

/** Puts our element in the page. `onRemoved` is told when the page removed it, so that it may be put back. */
export function createPlacement(nudge: NudgeHost, composer: Element, onRemoved: () => void): Placement {
  let returnsLeft = maxReturns + 1;
  const watch = new MutationObserver(() => {
    if (!nudge.host.isConnected) onRemoved();
  });
  return {
    ensure() {
      const parent = parentFor(composer);
      if (nudge.host.parentNode !== parent || !nudge.host.isConnected) {
        const wasRemoved = !nudge.host.isConnected;
        if (wasRemoved && returnsLeft === 0) return false;
        if (wasRemoved) returnsLeft -= 1;
        parent.append(nudge.host);
        watch.disconnect();
        watch.observe(parent, { childList: true });
      }
      nudge.host.dataset.theme = themeBehind(composer);
      return true;
    },
    leave() {
      watch.disconnect();
      nudge.host.remove();
    },
  };
}

/** Everything outside a modal dialog is inert, so beside a composer in one we must stand in it too. */
function parentFor(composer: Element): Element {
  for (let node: Element | null = composer; node; node = outerNode(node)) {
    const dialog: Element | null = node.closest('dialog');
    if (dialog?.matches(':modal')) return dialog;
  }
  return document.documentElement;
}

function outerNode(node: Element): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Shows or hides a part of ours; one that the page's doings closed is opened again. */
export function setShown(part: HTMLElement, isShown: boolean): void {
  if (!part.isConnected) return;
  const isOpen = part.matches(':popover-open');
  if (isShown && !isOpen) part.showPopover();
  if (!isShown && isOpen) part.hidePopover();
}
