/** What the background answers. Each sender may ask for its own site alone; our own pages may ask for any. */

import { browser } from 'wxt/browser';
import type { Database } from '@/utils/database/database';
import { forgetTaste, recordDraft, recordFine, recordTaste } from '@/utils/database/recorder';
import { readTaste } from '@/utils/database/taste';
import { MessageFailure, type MessageType } from '@/utils/messaging/guards';
import { onMessage } from '@/utils/messaging/messenger';
import type { DraftRecord, ScriptName, SiteState } from '@/utils/messaging/protocol';
import { localDay } from '@/utils/progress/calendar';
import { withSite } from '@/utils/settings/defaults';
import { patternsOfSite, siteOfUrl } from '@/utils/settings/site-access';
import { changeSettings } from '@/utils/settings/store';
import { openSites, scriptFiles, tellOpenTabs } from './open-tabs';
import { reconcileSites } from './site-registration';
import { grantedPatterns, readState } from './site-state';
import { showIcon } from './tab-icon';

type Sender = chrome.runtime.MessageSender;

function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/** Throws unless the message is about the site of the page it comes from, or comes from a page of ours. */
function requireSite(type: MessageType, sender: Sender, site: string): void {
  if (isOwnPage(sender) || siteOfUrl(sender.url) === site) return;
  throw new MessageFailure('not-allowed', type);
}

/** In a private window nothing is recorded. */
function isPrivate(sender: Sender): boolean {
  return sender.tab?.incognito === true || browser.extension.inIncognitoContext === true;
}

async function answerSiteState(database: Database, site: string, sender: Sender): Promise<SiteState> {
  const state = await readState(database, site);
  if (sender.tab?.id !== undefined && !isOwnPage(sender)) await showIcon(sender.tab.id, state.enabled);
  return state;
}

async function record(database: Database, draft: DraftRecord, sender: Sender): Promise<void> {
  if (isPrivate(sender)) return;
  await recordDraft(database, localDay(Date.now()), draft);
}

/** Open tabs hear of it: the next card they show knows nothing any more. */
async function forget(database: Database): Promise<void> {
  await forgetTaste(database);
  const sites = await openSites();
  await tellOpenTabs(await Promise.all(sites.map((site) => readState(database, site))));
}

/** A pause that lies in the past ends the pause. Open tabs hear of it through the change of the settings. */
async function quiet(site: string, until: number): Promise<void> {
  const quietUntil = until > Date.now() ? until : null;
  await changeSettings((settings) => withSite(settings, site, { quietUntil }));
}

/** Switching off stops the open tabs first, then unregisters, then gives the host access back. */
async function setEnabled(database: Database, site: string, enabled: boolean): Promise<SiteState> {
  await changeSettings((settings) => withSite(settings, site, { enabled, quietUntil: null }));
  await reconcileSites(database);
  if (!enabled) await giveBackAccess(site);
  return readState(database, site);
}

/** The script goes into the frame that asks and nowhere else: most pages of a day never need it. */
async function loadScript(name: ScriptName, { tab, frameId }: Sender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) throw new MessageFailure('not-allowed', 'loadScript');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [scriptFiles[name]],
    // A person may type long before a slow page has loaded.
    injectImmediately: true,
  });
}

async function giveBackAccess(site: string): Promise<void> {
  const origins = [...patternsOfSite(site, await grantedPatterns())];
  if (origins.length === 0) return;
  await browser.permissions.remove({ origins }).catch(() => {
    // Access the manifest itself asks for (local build) cannot be given back. The settings keep the site off.
  });
}

/** Starts answering. Must run in the first turn of the worker, so that the message that woke it is heard. */
export function answerMessages(database: Database): void {
  onMessage('readSiteState', ({ data, sender }) => {
    requireSite('readSiteState', sender, data.site);
    return answerSiteState(database, data.site, sender);
  });
  onMessage('recordDraft', ({ data, sender }) => {
    requireSite('recordDraft', sender, data.site);
    return record(database, data, sender);
  });
  onMessage('recordFine', async ({ data, sender }) => {
    if (!isPrivate(sender)) await recordFine(database, data.hash);
  });
  onMessage('recordTaste', async ({ data, sender }) => {
    if (!isPrivate(sender)) await recordTaste(database, data);
    return readTaste(database);
  });
  onMessage('quietSite', async ({ data, sender }) => {
    requireSite('quietSite', sender, data.site);
    // A private tab keeps its own pause in its memory.
    if (!isPrivate(sender)) await quiet(data.site, data.until);
  });
  onMessage('loadScript', ({ data, sender }) => {
    if (isOwnPage(sender)) throw new MessageFailure('not-allowed', 'loadScript');
    return loadScript(data.name, sender);
  });
  onMessage('setSiteEnabled', ({ data, sender }) => {
    if (!isOwnPage(sender)) throw new MessageFailure('not-allowed', 'setSiteEnabled');
    return setEnabled(database, data.site, data.enabled);
  });
  onMessage('setHelperEnabled', async ({ data, sender }) => {
    if (!isOwnPage(sender)) throw new MessageFailure('not-allowed', 'setHelperEnabled');
    await changeSettings((settings) => ({ ...settings, helper: data.enabled }));
  });
  onMessage('readTaste', ({ sender }) => {
    if (!isOwnPage(sender)) throw new MessageFailure('not-allowed', 'readTaste');
    return readTaste(database);
  });
  onMessage('forgetTaste', ({ sender }) => {
    if (!isOwnPage(sender)) throw new MessageFailure('not-allowed', 'forgetTaste');
    return forget(database);
  });
}
