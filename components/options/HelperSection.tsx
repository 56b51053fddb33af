import { Button } from '@/components/ui/Button';
import { Switch } from '@/components/ui/Switch';
import type { ModelStanding } from '@/utils/helper/language-model';
import { type HelperTrouble, helperFacts, helperLead, helperSentence, helperTitle, notOfferedSentence } from './words';

interface HelperSectionProps {
  readonly standing: ModelStanding;
  readonly isOn: boolean;
  /** How much of the download is there, from 0 to 1; null while there is none. */
  readonly share: number | null;
  readonly trouble: HelperTrouble | null;
  /** Called in the click itself, so that the browser may download. While it does, the switch cancels. */
  readonly onSwitch: (isOn: boolean) => void;
  readonly onCancel: () => void;
}

/** The browser's own language model: what it is, its switch, and its download in words. */
export function HelperSection({ onSwitch, onCancel, ...state }: HelperSectionProps) {
  const { standing, isOn, share } = state;
  const notOffered = notOfferedSentence(standing, isOn);
  if (notOffered !== null) {
    return (
      <section className="options-section">
        <h2>{helperTitle}</h2>
        <p className="options-muted">{notOffered}</p>
        {isOn && <Button onClick={() => onSwitch(false)}>Switch off</Button>}
      </section>
    );
  }
  return (
    <section className="options-section">
      <div className="options-head">
        <h2>{helperTitle}</h2>
        <Switch label={helperTitle} isOn={isOn || share !== null} onChange={onSwitch} />
      </div>
      <div className="options-standing">
        <p role="status">{helperSentence(state)}</p>
        {share !== null && <Button onClick={onCancel}>Cancel</Button>}
      </div>
      <p>{helperLead}</p>
      <dl className="options-facts">
        {helperFacts.map(({ about, text }) => (
          <div key={about}>
            <dt>{about}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
