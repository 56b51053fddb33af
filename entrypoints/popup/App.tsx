import { browser } from 'wxt/browser';
import { DraftSection } from '@/components/popup/DraftSection';
import { HelperOffer } from '@/components/popup/HelperOffer';
import { ProgressSection } from '@/components/popup/ProgressSection';
import { SiteSection } from '@/components/popup/SiteSection';
import { TrySentence } from '@/components/popup/TrySentence';
import { brokenSettingsSentence, troubleSentence } from '@/components/popup/words';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { DraftView } from '@/utils/messaging/protocol';
import { dismissBrokenNotice } from '@/utils/settings/store';
import type { Page } from './page';
import { readStatus, useDraft } from './use-draft';
import { useEngine } from './use-engine';
import { useHelper } from './use-helper';
import { useProgress } from './use-progress';
import { type Facts, useSite } from './use-site';
import '@/components/ui/page.css';
import '@/components/popup/popup.css';

interface AppProps {
  readonly page: Page;
  readonly facts: Facts;
  /** Undefined where the page has not answered yet. */
  readonly draft: DraftView | null | undefined;
}

const openWelcome = (part: 'help' | 'safety') =>
  void browser.tabs.create({ url: browser.runtime.getURL(`/welcome.html#${part}`) });

export function App({ page, facts, draft }: AppProps) {
  const { failed, hasBrokenNotice, ...site } = useSite(page, facts);
  const { view, onUseChecked, ...writing } = useDraft(page.tabId, draft);
  const progress = useProgress();
  const engine = useEngine();
  const helper = useHelper(site.asksModel, view, engine?.analyze);
  const becauseOf = engine?.becauseOf ?? (() => '');
  const hasDraft = view !== null && (view.protected || view.findings.length > 0);
  const copy = (text: string) => void navigator.clipboard.writeText(text);
  return (
    <main className="popup">
      {hasBrokenNotice && (
        <div className="popup-notice">
          <Notice text={brokenSettingsSentence}>
            <Button onClick={() => void dismissBrokenNotice()}>Fine</Button>
          </Notice>
        </div>
      )}
      <SiteSection site={page.site} askPage={() => readStatus(page.tabId)} {...site} />
      {failed && (
        <div className="popup-notice">
          <Notice text={troubleSentence} />
        </div>
      )}
      <section className="popup-section">
        {hasDraft ? (
          <>
            <DraftSection view={view} becauseOf={becauseOf} onHelp={() => openWelcome('safety')} {...writing} />
            {helper && writing.note !== 'done' && <HelperOffer {...helper} onUse={onUseChecked} />}
          </>
        ) : (
          <TrySentence check={engine?.check ?? null} becauseOf={becauseOf} onCopy={copy} />
        )}
      </section>
      {progress && (
        <div className="popup-section">
          <ProgressSection {...progress} />
        </div>
      )}
      <footer className="popup-foot">
        <Button look="quiet" onClick={() => openWelcome('help')}>
          Help
        </Button>
        <Button look="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          Options
        </Button>
      </footer>
    </main>
  );
}
