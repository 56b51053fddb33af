import { browser } from 'wxt/browser';
import { MessageFailure } from '@/utils/messaging/guards';
import { onMessage } from '@/utils/messaging/messenger';
import type { ChosenRewording, DraftView, PageStatus, SiteState } from '@/utils/messaging/protocol';
import { isProtectedDraft } from '@/utils/nudging/record';
import { finishedFindings } from '@/utils/nudging/rest';
import type { Session } from './session';

interface Page {
  /** Null while the site is switched off. */
  session(): Session | null;
  followSite(site: SiteState): void;
}

/** Answers the popup and the background for as long as the signal allows. */
export function answerMessages({ session, followSite }: Page, signal: AbortSignal): void {
  const removers = [
    onMessage('siteStateChanged', ({ data }) => followSite(data)),
    onMessage('openCard', () => openCard(session())),
    onMessage('readDraftView', () => readDraftView(session())),
    onMessage('readPageStatus', () => readPageStatus(session())),
    onMessage('showAnotherWay', ({ data }) => showAnotherWay(session(), data.draft)),
    onMessage('applyRewording', ({ data }) => applyRewording(session(), data)),
    onMessage('applyChecked', ({ data, sender }) => {
      if (!isPopup(sender)) throw new MessageFailure('not-allowed', 'applyChecked');
      return applyChecked(session(), data.draft, data.text);
    }),
    onMessage('undoRewording', () => session()?.presenter()?.writer.undo() ?? 'refused'),
  ];
  signal.addEventListener('abort', () => removeAll(removers), { once: true });
}

function openCard(session: Session | null): void {
  if (session?.boxes.composer()) session.open('keyboard');
}

/** How often a draft that changes meanwhile is read anew. */
const mostLooks = 3;

async function readDraftView(session: Session | null): Promise<DraftView | null> {
  for (let look = 0; session && look < mostLooks; look += 1) {
    const draft = session.boxes.composer()?.readDraft() ?? '';
    if (draft.trim() === '' || session.isComposing()) return null;
    const view = await viewOf(session, draft);
    if (session.boxes.composer()?.readDraft() === draft) return view;
  }
  return null;
}

/** Null where the engine cannot be brought: of a draft that was not judged nothing is said. */
async function viewOf(session: Session, draft: string): Promise<DraftView | null> {
  const judge = await session.bringJudge();
  if (!judge) return null;
  const analysis = await judge.judge(draft);
  const isProtected = isProtectedDraft(analysis);
  const findings = isProtected ? [] : finishedFindings(draft, analysis.findings);
  const presenter = findings.length > 0 ? await session.bringPresenter() : null;
  const offer = presenter?.offers.of(draft, Date.now()) ?? { rewordings: [], seed: 0, hasAnother: false };
  return { draft, findings, protected: isProtected, ...offer };
}

async function showAnotherWay(session: Session | null, draft: string): Promise<DraftView | null> {
  const presenter = await session?.bringPresenter();
  if (session?.boxes.composer()?.readDraft() === draft) {
    presenter?.offers.another(draft, Date.now());
    // The card may be open meanwhile, and says the same.
    session.show();
  }
  return readDraftView(session);
}

function readPageStatus(session: Session | null): PageStatus {
  return {
    composerFound: session?.boxes.composer() != null,
    lastCheckAt: session?.lastCheckAt() ?? null,
    lastWrite: session?.presenter()?.writer.lastResult() ?? null,
  };
}

/** Only what the page itself would offer now is put in, and only where it is what the popup showed. */
async function applyRewording(session: Session | null, choice: ChosenRewording) {
  const presenter = await session?.bringPresenter();
  if (session?.boxes.composer()?.readDraft() !== choice.draft) return 'changed-since';
  if (!presenter) return 'refused';
  const chosen = presenter.offers.find(choice, Date.now());
  return chosen ? presenter.writer.use(choice.draft, chosen, 'popup') : 'changed-since';
}

/** A text that this page has not made itself is taken from our own popup alone. */
function isPopup({ id, url }: chrome.runtime.MessageSender): boolean {
  return id === browser.runtime.id && (url?.startsWith(browser.runtime.getURL('/popup.html')) ?? false);
}

async function applyChecked(session: Session | null, draft: string, text: string) {
  const presenter = await session?.bringPresenter();
  if (session?.boxes.composer()?.readDraft() !== draft) return 'changed-since';
  const rewording = presenter?.takeChecked(draft, text);
  return (rewording && presenter?.writer.use(draft, { rewording, feeling: null }, 'helper')) ?? 'refused';
}

function removeAll(removers: readonly (() => void)[]): void {
  for (const remove of removers) remove();
}
