import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase } from '@/utils/database/database';
import { sendMessage } from '@/utils/messaging/messenger';
import { typedFrame } from '@/utils/messaging/typed-frame';
import { settingsKey } from '@/utils/settings/store';
import { answerMessages } from './message-handlers';
import { switchOnGranted, tellSettings } from './site-changes';
import { reconcileSites } from './site-registration';
import { openCardCommand } from './site-state';

/** The browser may stop and start this worker at any time: it holds no state, and every listener is added in its first turn. */
export default defineBackground(() => {
  const database = openDatabase();
  answerMessages(database);

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // An update clears the registered scripts; a fresh install of the local build has access from the start.
    await reconcileSites(database);
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => reconcileSites(database));

  // The popup closes during the browser's permission prompt, so a grant is acted on here.
  browser.permissions.onAdded.addListener(({ origins }) => switchOnGranted(database, origins ?? []));
  browser.permissions.onRemoved.addListener(() => reconcileSites(database));

  browser.storage.local.onChanged.addListener(async (changes) => {
    const change = changes[settingsKey];
    if (change) await tellSettings(database, change);
  });

  browser.commands.onCommand.addListener(async (command) => {
    if (command !== openCardCommand) return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    await sendMessage('openCard', undefined, await typedFrame(tab.id)).catch(() => {
      // Attune is not on in this tab: there is no card to open.
    });
  });
});
