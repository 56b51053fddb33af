import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Switch } from '@/components/ui/Switch';
import type { PageStatus } from '@/utils/messaging/protocol';
import { type Standing, standingSentence, workingSentence } from './words';
import './SiteSection.css';

interface SiteSectionProps {
  /** Host name; null on a page where no extension may run. */
  readonly site: string | null;
  readonly standing: Standing;
  readonly quietUntil: number | null;
  /** The browser's own model may be asked. */
  readonly asksModel?: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  /** Asks the page whether it works; null where it does not answer. */
  readonly askPage: () => Promise<PageStatus | null>;
}

/** This site's switch, how Attune stands on it, a pause and a check. */
export function SiteSection({
  site,
  standing,
  quietUntil,
  asksModel = false,
  onSwitch,
  onPause,
  onResume,
  askPage,
}: SiteSectionProps) {
  const [working, setWorking] = useState('');
  const isOn = standing === 'on' || standing === 'paused';
  const check = async () => setWorking(workingSentence(await askPage()));
  return (
    <header className="site">
      <div className="site-head">
        <h1 className="site-name">{site ?? 'This page'}</h1>
        {site && <Switch label={`Attune on ${site}`} isOn={isOn} onChange={onSwitch} />}
      </div>
      <p className="site-standing" role="status">
        {standingSentence(standing, quietUntil, asksModel)}
      </p>
      {isOn && (
        <div className="site-more">
          {standing === 'paused' ? (
            <Button look="quiet" onClick={onResume}>
              Resume now
            </Button>
          ) : (
            <Button look="quiet" onClick={onPause}>
              Pause for an hour
            </Button>
          )}
          <Button look="quiet" onClick={check}>
            Is it working here?
          </Button>
        </div>
      )}
      {isOn && (
        <p className={working ? 'site-working' : 'spoken'} role="status">
          {working}
        </p>
      )}
    </header>
  );
}
