import { defineContentScript } from 'wxt/utils/define-content-script';
import { profileFor } from '@/utils/composer/sites';
import { sendMessage } from '@/utils/messaging/messenger';
import type { ScriptName, SiteState } from '@/utils/messaging/protocol';
import { answerMessages } from './answers';
import { createGuard, type Guard } from './guarded';
import { type OpenedKeyGate, openKeyGate } from './key-gate';
import { createScriptOnDemand, type ScriptsOnDemand } from './script-on-demand';
import { type Session, startSession } from './session';

export default defineContentScript({
  registration: 'runtime',
  // The page needs no news of us. A second injection is told through an event that only our own scripts can read.
  noScriptStartedPostMessage: true,
  main: (context) => {
    if (!isWhereComposersLive()) return;
    const page = new AbortController();
    // A newer injection, or an extension that was renewed or removed, ends this one with everything it shows.
    context.onInvalidated(() => page.abort());
    startPage(
      nowAndThen(() => context.isValid),
      page,
    );
  },
});

/** The page itself, or a frame where its profile asks for that; where none is written, a frame of the page's own origin. */
function isWhereComposersLive(): boolean {
  if (window.top === window) return true;
  const profile = profileFor(location.href);
  return profile ? profile.allFrames === true : isOfPage();
}

function isOfPage(): boolean {
  try {
    return window.top?.location.origin === location.origin;
  } catch {
    // The browser shows nothing of a page of another origin.
    return false;
  }
}

/** How long an answer of the browser about ourselves counts, in milliseconds: it is asked for with each key. */
const answerCountsMs = 1_000;

function nowAndThen(isAlive: () => boolean): () => boolean {
  let until = 0;
  return () => {
    const now = performance.now();
    if (now >= until && isAlive()) until = now + answerCountsMs;
    return now < until;
  };
}

/** What listens while the site is on, or may turn out to be. */
interface Run {
  readonly ending: AbortController;
  readonly keys: OpenedKeyGate;
}

function startRun(): Run {
  const ending = new AbortController();
  return { ending, keys: openKeyGate(ending.signal) };
}

/** Follows whether this site is on: a session while it is, nothing at all while it is not. */
function startPage(isAlive: () => boolean, page: AbortController): void {
  let session: Session | null = null;
  // At once, before the page's own scripts: whether the site is on is known a moment later.
  let run: Run | null = startRun();

  const end = () => {
    run?.ending.abort();
    run = null;
    session = null;
  };

  // The page never suffers: on any failure the nudge goes and the draft stays.
  const safely = createGuard(end);
  const guard: Guard = (name, listener) => safely(name, (...args) => (isAlive() ? listener(...args) : page.abort()));

  const onEngine = guard('engine-arrived', () => session?.checkAwaited());
  const onNudge = guard('nudge-arrived', () => session?.show());
  const bring = (name: ScriptName) => sendMessage('loadScript', { name });
  const scripts: ScriptsOnDemand = {
    engine: createScriptOnDemand('engine', bring, onEngine),
    nudge: createScriptOnDemand('nudge', bring, onNudge),
  };

  const followSite = guard('follow-site', (site: SiteState) => {
    if (!site.enabled) return end();
    if (session) return session.updateSite(site);
    run ??= startRun();
    const { signal } = run.ending;
    const started = startSession(site, { guard, onLost: end, keys: run.keys, scripts, signal });
    // It may have failed on its very first look at the page.
    session = signal.aborted ? null : started;
  });

  // Without an answer there is nothing to follow yet; the background tells when the site is switched on.
  const ask = () => sendMessage('readSiteState', { site: location.hostname }).then(followSite, end);

  page.signal.addEventListener('abort', end, { once: true });
  answerMessages({ session: () => session, followSite }, page.signal);
  // A page that comes back from the history was not told what changed meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && ask(), { signal: page.signal });
  ask();
}
