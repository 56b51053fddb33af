/** Decides whether a box is where messages are written, or something Attune must not even read. */
import type { SiteProfile } from './sites/define-site';
import { matchesPath } from './sites/match-pattern';

/** Boxes that are never a message, on any site. */
const neverComposers = [
  '.monaco-editor,.CodeMirror,.cm-editor,.ace_editor,.xterm,.jupyter-notebook,[role="code"]',
  'search,[role="search"],[role="searchbox"],[type="search"]',
  '[aria-readonly="true"],[aria-disabled="true"],[inert]',
].join(',');

/** Lists of what comes in one after another. Live regions would say too little: documents have them as well. */
const messageList = '[role="log"],[role="feed"]';

/** What only documents hold. */
const documentParts = 'h1,h2,h3,table,figure';

/** A composer may grow with its draft, but a box of most of the window is a document. */
const documentShare = 0.6;

function parentAcross(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function isInside(element: Element, selector: string): boolean {
  for (let around: Element | null = element; around; around = parentAcross(around)) {
    if (around.matches(selector)) return true;
  }
  return false;
}

/** What the selector names, in the nearest element around the box that also holds it. */
function findBeside(element: Element, selector: string): Element | null {
  for (let around = parentAcross(element); around; around = parentAcross(around)) {
    const found = around.querySelector(selector);
    if (found || around.matches('body')) return found;
  }
  return null;
}

/** The list of messages that a box belongs to; null where the page does not mark one. */
export function messageListBeside(element: Element): Element | null {
  return findBeside(element, messageList);
}

function isDocument(host: HTMLElement): boolean {
  if (host.matches('body,html')) return true;
  const { defaultView } = host.ownerDocument;
  const isHuge = host.getBoundingClientRect().height > (defaultView?.innerHeight ?? 0) * documentShare;
  return (isHuge || host.querySelector(documentParts) !== null) && !findBeside(host, messageList);
}

function isWhereProfileSays(element: HTMLElement, { counts }: SiteProfile, path: string): boolean {
  if (counts.not && isInside(element, counts.not.join(','))) return false;
  if (counts.inside && !isInside(element, counts.inside.join(','))) return false;
  if (!counts.paths || counts.paths.some((pattern) => matchesPath(pattern, path))) return true;
  return counts.orBeside !== undefined && findBeside(element, counts.orBeside.join(',')) !== null;
}

/** @param path of the page's address, such as `/direct/t/12/`. */
export function isComposer(element: HTMLElement, profile: SiteProfile | null, path: string): boolean {
  if (isInside(element, neverComposers)) return false;
  if (element instanceof HTMLTextAreaElement && (element.readOnly || element.disabled)) return false;
  if (element instanceof HTMLInputElement) {
    // A one-line field is a name, a code or an address unless the profile knows it for a message.
    const isNamed = profile?.counts.oneLine?.some((selector) => element.matches(selector)) ?? false;
    return isNamed && profile !== null && isWhereProfileSays(element, profile, path);
  }
  if (profile && !isWhereProfileSays(element, profile, path)) return false;
  return element instanceof HTMLTextAreaElement || !isDocument(element);
}
