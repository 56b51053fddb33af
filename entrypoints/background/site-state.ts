import { browser } from 'wxt/browser';
import type { Database } from '@/utils/database/database';
import { readFineHashes, readSalt } from '@/utils/database/salted';
import { readTaste } from '@/utils/database/taste';
import type { SiteState } from '@/utils/messaging/protocol';
import { siteSettings } from '@/utils/settings/defaults';
import { isSiteOn } from '@/utils/settings/site-access';
import { readSettings } from '@/utils/settings/store';

/** Name of the command in the manifest. */
export const openCardCommand = 'open-card';

/** The match patterns of hosts the browser grants us, as it stands now. */
export async function grantedPatterns(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** The keys of the command that opens the card. Chromium keeps some suggested keys for itself and then sets none. */
async function readShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === openCardCommand)?.shortcut || null;
}

/** How Attune stands on a site. */
export async function readState(database: Database, site: string): Promise<SiteState> {
  const [settings, granted, salt, fineHashes, taste, shortcut] = await Promise.all([
    readSettings(),
    grantedPatterns(),
    readSalt(database),
    readFineHashes(database),
    readTaste(database),
    readShortcut(),
  ]);
  const { quietUntil } = siteSettings(settings, site);
  return { site, enabled: isSiteOn(site, granted, settings), quietUntil, salt, fineHashes, taste, shortcut };
}
