import type { ReactNode } from 'react';
import './Button.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** `primary`: the one action of its row. `quiet`: reads as text. */
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly disabled?: boolean;
  /** What it does, for those who do not see where it stands. */
  readonly label?: string;
}

/** A real button, at least 40 px high. */
export function Button({ children, onClick, look = 'plain', disabled = false, label }: ButtonProps) {
  const className = look === 'plain' ? 'button' : `button button-${look}`;
  return (
    <button type="button" className={className} onClick={onClick} disabled={disabled} aria-label={label}>
      {children}
    </button>
  );
}
