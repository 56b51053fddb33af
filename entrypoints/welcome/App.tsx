import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { becauseOf, check } from '@/components/popup/engine';
import { TrySentence } from '@/components/popup/TrySentence';
import { Notice } from '@/components/ui/Notice';
import { PrivacyLines, SafetyLines } from '@/components/welcome/Lines';
import { SitePicker } from '@/components/welcome/SitePicker';
import { sites } from '@/utils/composer/sites';
import { hostPattern } from '@/utils/settings/site-access';
import '@/components/ui/page.css';
import '@/components/welcome/welcome.css';

const byName = sites.toSorted((one, other) => one.name.localeCompare(other.name));
const copy = (text: string) => void navigator.clipboard.writeText(text);

/** Access held now, kept up to date while the page is open. */
function useGranted(): readonly string[] {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const refresh = () => void browser.permissions.getAll().then(({ origins }) => setGranted(origins ?? []));
    refresh();
    const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
    for (const event of events) event.addListener(refresh);
    return () => {
      for (const event of events) event.removeListener(refresh);
    };
  }, []);
  return granted;
}

export function App() {
  const granted = useGranted();
  const [isRefused, setRefused] = useState(false);
  const known = byName.map(({ id, name, matches }) => ({
    id,
    name,
    isOn: matches.every((match) => granted.includes(hostPattern(match))),
  }));
  const choose = (ids: readonly string[]) => {
    const matches = sites.filter(({ id }) => ids.includes(id)).flatMap((site) => site.matches);
    const origins = [...new Set(matches.map(hostPattern))];
    void browser.permissions.request({ origins }).then((isGranted) => setRefused(!isGranted));
  };
  return (
    <main className="welcome">
      <img src="/icon/48.png" width={48} height={48} alt="" />
      <h1>Say what you mean, so that it can be heard</h1>
      <p className="welcome-lead">
        While you write to your partner, Attune points at wording that may hurt and offers a softer way to say the same
        thing. It never sends anything and never stands in your way.
      </p>
      <section className="welcome-part">
        <h2>Where do you write to each other?</h2>
        <p>Attune is on only where you choose. On any other site, click Attune in the toolbar.</p>
        <SitePicker sites={known} onChoose={choose} />
        {isRefused && <Notice text="The browser was not given access, so these stay off. You can choose any time." />}
      </section>
      <section className="welcome-part">
        <TrySentence check={check} becauseOf={becauseOf} onCopy={copy} />
      </section>
      <PrivacyLines />
      <SafetyLines />
    </main>
  );
}
