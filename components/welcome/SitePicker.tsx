import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import './SitePicker.css';

/** A messaging web app known to work. */
interface KnownSite {
  readonly id: string;
  readonly name: string;
  readonly isOn: boolean;
}

interface SitePickerProps {
  readonly sites: readonly KnownSite[];
  /** Called in the click itself, so that the browser may ask for the sites that are ticked. */
  readonly onChoose: (ids: readonly string[]) => void;
}

/** The known messengers. Nothing is ticked before the person does it. */
export function SitePicker({ sites, onChoose }: SitePickerProps) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id]);
  const chosen = sites.filter(({ id, isOn }) => !isOn && ticked.includes(id));
  return (
    <>
      <ul className="sites">
        {sites.map(({ id, name, isOn }) => (
          <li key={id}>
            <label className="site-choice">
              <input
                type="checkbox"
                checked={isOn || ticked.includes(id)}
                disabled={isOn}
                onChange={() => toggle(id)}
              />
              {name}
              {isOn && <span className="site-choice-on">On</span>}
            </label>
          </li>
        ))}
      </ul>
      <Button look="primary" disabled={chosen.length === 0} onClick={() => onChoose(chosen.map(({ id }) => id))}>
        {chosen.length === 0 ? 'Tick where you write to your partner' : `Switch on for ${namesOf(chosen)}`}
      </Button>
    </>
  );
}

function namesOf(sites: readonly KnownSite[]): string {
  if (sites.length > 3) return `${sites.length} sites`;
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(sites.map(({ name }) => name));
}
