/**
 * Whose turn it is, by what the page shows of it and by times. No word of the partner's is read: a mark is there or is
 * not, and a message is long if it is high.
 */
import type { Composer } from './composer';
import { messageListBeside } from './counts';
import type { SiteProfile } from './sites/define-site';

/**
 * `still-typing`: the partner is. `at-once`: the reply was begun right after a long message had come. `in-a-burst`: one
 * message after the other was sent, and none came in between.
 */
export type TurnSign = 'still-typing' | 'at-once' | 'in-a-burst';

/** What common chat libraries call it (chatscope among them), where no profile says more. */
const typingMarks = ['[class*="typing-indicator" i]'];

/** A message so high is one that takes time to read, in CSS pixels: some eight lines. */
const longPx = 160;

/** Nobody has read such a message within this time, in milliseconds. */
const readWithinMs = 5_000;

/** A message that comes so soon before or after the news of a send is the one that was sent. */
const ownWithinMs = 2_000;

/** So many messages within this time are a burst, in milliseconds. */
const burstMessages = 3;
const burstWithinMs = 45_000;

/** What makes a message high without being words. */
const pictures = 'img,picture,video,canvas,iframe,svg[height]';

/** How many elements come in at once where older messages are loaded, or another conversation is drawn. */
const mostAtOnce = 2;

function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.clientHeight > 0;
}

function isPartnerTyping({ element }: Composer, profile: SiteProfile | null): boolean {
  const root = element.getRootNode();
  const within = root instanceof ShadowRoot ? root : element.ownerDocument;
  return [...within.querySelectorAll((profile?.partnerTyping ?? typingMarks).join(','))].some(isSeen);
}

/** A message that came in, and when by the page's own clock. The page may throw it away at any time. */
interface Arrival {
  readonly message: WeakRef<Element>;
  readonly at: number;
}

/** Whether a message came in just now that is long and of words. Asks for the layout, once a reply. */
function isUnread({ message, at }: Arrival): boolean {
  const element = message.deref();
  if (!element || performance.now() - at > readWithinMs) return false;
  return element.getBoundingClientRect().height >= longPx && !element.querySelector(pictures);
}

/** Watches the list beside a composer until the composer is gone, and tells what there is to tell when asked. */
export function watchTurns(composer: Composer, profile: SiteProfile | null): () => TurnSign | null {
  let arrivals: readonly Arrival[] = [];
  /** When messages were sent, and the page's address then. */
  let sends: readonly { readonly at: number; readonly place: string }[] = [];
  let hasBegun = false;
  let isAtOnce = false;

  const isOwn = (arrival: Arrival) => sends.some(({ at }) => Math.abs(at - arrival.at) < ownWithinMs);
  const lastFromPartner = () => arrivals.findLast((arrival) => !isOwn(arrival));

  composer.onSent(() => {
    sends = [...sends.slice(1 - burstMessages), { at: performance.now(), place: location.href }];
    hasBegun = false;
    isAtOnce = false;
  }, composer.gone);
  composer.onDraftChange(() => {
    if (hasBegun) return;
    hasBegun = true;
    const arrival = lastFromPartner();
    isAtOnce = arrival !== undefined && isUnread(arrival);
  }, composer.gone);

  const list = messageListBeside(composer.element);
  if (list) {
    const watching = new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
      const [message] = added;
      if (!message || added.length > mostAtOnce || composer.element.contains(message)) return;
      arrivals = [...arrivals.slice(-burstMessages), { message: new WeakRef(message), at: performance.now() }];
    });
    watching.observe(list, { childList: true, subtree: true });
    composer.gone.addEventListener('abort', () => watching.disconnect(), { once: true });
  }

  const isBurst = () => {
    const since = Math.max(performance.now() - burstWithinMs, lastFromPartner()?.at ?? 0);
    return sends.filter(({ at, place }) => at > since && place === location.href).length >= burstMessages;
  };

  return () => {
    if (isPartnerTyping(composer, profile)) return 'still-typing';
    if (isAtOnce) return 'at-once';
    return isBurst() ? 'in-a-burst' : null;
  };
}
