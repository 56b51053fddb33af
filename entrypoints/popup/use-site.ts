import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Standing } from '@/components/popup/words';
import { sendMessage } from '@/utils/messaging/messenger';
import { siteSettings } from '@/utils/settings/defaults';
import type { Settings } from '@/utils/settings/schema';
import { isSiteOn, patternOfUrl } from '@/utils/settings/site-access';
import { hasBrokenNotice, readSettings } from '@/utils/settings/store';
import type { Page } from './page';

const pauseMs = 3_600_000;

/** What decides how Attune stands on a site, as the browser holds it now. */
export interface Facts {
  readonly settings: Settings;
  readonly granted: readonly string[];
  readonly hasBrokenNotice: boolean;
}

export async function readFacts(): Promise<Facts> {
  const settings = await readSettings();
  const [{ origins }, notice] = await Promise.all([browser.permissions.getAll(), hasBrokenNotice()]);
  return { settings, granted: origins ?? [], hasBrokenNotice: notice };
}

function useFacts(first: Facts): Facts {
  const [facts, setFacts] = useState(first);
  useEffect(() => {
    const refresh = () => void readFacts().then(setFacts);
    const events = [browser.storage.local.onChanged, browser.permissions.onAdded, browser.permissions.onRemoved];
    for (const event of events) event.addListener(refresh);
    return () => {
      for (const event of events) event.removeListener(refresh);
    };
  }, []);
  return facts;
}

/** How Attune stands on the page's site, and what the person can do about it. */
export function useSite({ site, url }: Page, first: Facts) {
  const facts = useFacts(first);
  const [refused, setRefused] = useState(false);
  const [failed, setFailed] = useState(false);
  const quietUntil = site === null ? null : siteSettings(facts.settings, site).quietUntil;

  const ask = useCallback((asking: Promise<unknown>) => {
    asking.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, []);

  /** The browser only opens its prompt from within the click, so nothing may be awaited before the request. */
  const switchOn = (host: string) => {
    const asking = browser.permissions.request({ origins: [patternOfUrl(url)] }).then((isGranted) => {
      setRefused(!isGranted);
      return isGranted ? sendMessage('setSiteEnabled', { site: host, enabled: true }) : undefined;
    });
    ask(asking);
  };

  const standing = (): Standing => {
    if (site === null) return 'unsupported';
    if (!isSiteOn(site, facts.granted, facts.settings)) return refused ? 'refused' : 'off';
    return quietUntil !== null && quietUntil > Date.now() ? 'paused' : 'on';
  };

  return {
    standing: standing(),
    quietUntil,
    failed,
    hasBrokenNotice: facts.hasBrokenNotice,
    asksModel: facts.settings.helper,
    onSwitch(isOn: boolean) {
      if (site === null) return;
      if (isOn) switchOn(site);
      else ask(sendMessage('setSiteEnabled', { site, enabled: false }));
    },
    onPause() {
      if (site !== null) ask(sendMessage('quietSite', { site, until: Date.now() + pauseMs }));
    },
    onResume() {
      if (site !== null) ask(sendMessage('quietSite', { site, until: 0 }));
    },
  };
}
