import './Switch.css';

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  /** Called in the click itself, so that a browser prompt may be opened from it. */
  readonly onChange: (isOn: boolean) => void;
}

/** Turns one thing on or off at once. */
export function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      className="switch"
      aria-checked={isOn}
      aria-label={label}
      onClick={() => onChange(!isOn)}
    >
      <span className="switch-track" aria-hidden="true">
        <span className="switch-thumb" />
      </span>
    </button>
  );
}
