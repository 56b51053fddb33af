import { type ReactNode, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { swapFeeling } from '@/utils/analysis/swap-feeling';
import type { Rewording, Variant } from '@/utils/analysis/types';
import { FeelingChips } from './FeelingChips';

/** A rewording as the person left it: `feeling` is the one chosen by hand, null where none was. */
export interface ChosenForm {
  readonly rewording: Rewording;
  readonly feeling: string | null;
}

interface RewordingItemProps {
  readonly draft: string;
  readonly offered: Rewording;
  /** Its other feelings are shown from the start. */
  readonly isOpen: boolean;
  /** What the button says and does. */
  readonly action: string;
  readonly onAct: (form: ChosenForm) => void;
}

/** How many other feelings are shown. */
const mostOthers = 3;

const variantNames: Readonly<Record<Variant, string>> = { gentle: 'Gentle', firm: 'Firm', curious: 'Curious' };

/** The changed sentences of a rewording, with dots where the draft goes on unchanged. `word` stands for its feeling. */
function excerpt(draft: string, { span, replacement, feeling }: Rewording, word: ReactNode): ReactNode {
  const before = draft.slice(0, span.start).trim() ? '… ' : '';
  const after = draft.slice(span.end).trim() ? ' …' : '';
  if (!feeling) return before + replacement.trim() + after;
  return (
    <>
      {before + replacement.slice(0, feeling.start).trimStart()}
      {word}
      {replacement.slice(feeling.end).trimEnd() + after}
    </>
  );
}

/** One way to say it, with the other feelings it could name. */
export function RewordingItem({ draft, offered, isOpen, action, onAct }: RewordingItemProps) {
  const id = useId();
  const [feeling, setFeeling] = useState<string | null>(null);
  const [hasChips, setHasChips] = useState(isOpen);
  const rewording = feeling === null ? offered : swapFeeling(offered, feeling);
  const wordOf = ({ replacement, feeling: place }: Rewording) =>
    place ? replacement.slice(place.start, place.end) : '';
  const others = offered.feeling?.others.slice(0, mostOthers) ?? [];
  const first = wordOf(offered);
  const word = (
    <button
      type="button"
      className="feeling-word"
      title="Another word for how you feel"
      aria-expanded={hasChips}
      aria-controls={id}
      onClick={() => setHasChips(!hasChips)}
    >
      {wordOf(rewording)}
    </button>
  );
  return (
    <li className="rewording">
      <p>
        <span className="rewording-variant">{variantNames[offered.variant]}</span>
        <span className="rewording-text">
          {excerpt(draft, rewording, others.length > 0 ? word : wordOf(rewording))}
        </span>
      </p>
      <Button onClick={() => onAct({ rewording, feeling })} label={`${action}: ${rewording.text}`}>
        {action}
      </Button>
      {hasChips && others.length > 0 && (
        <FeelingChips
          id={id}
          feelings={[first, ...others]}
          chosen={wordOf(rewording)}
          onChoose={(next) => setFeeling(next === first ? null : next)}
        />
      )}
    </li>
  );
}
