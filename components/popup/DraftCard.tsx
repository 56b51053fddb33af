import { Button } from '@/components/ui/Button';
import { type Finding, familyLabels, type Rewording, type Variant } from '@/utils/analysis/types';
import './DraftCard.css';

interface DraftCardProps {
  readonly draft: string;
  /** The strongest finding. */
  readonly finding: Finding;
  /** How many findings there are. */
  readonly count: number;
  /** One sentence: why these words may hurt. */
  readonly because: string;
  readonly rewordings: readonly Rewording[];
  /** What the button of a rewording says and does. */
  readonly action: string;
  readonly onAct: (index: number) => void;
}

const variantNames: Readonly<Record<Variant, string>> = { gentle: 'Gentle', firm: 'Firm', curious: 'Curious' };

/** The changed sentences of a rewording, with dots where the draft goes on unchanged. */
function excerpt(draft: string, { span, replacement }: Rewording): string {
  const before = draft.slice(0, span.start).trim() ? '… ' : '';
  const after = draft.slice(span.end).trim() ? ' …' : '';
  return before + replacement.trim() + after;
}

/** What in a draft may hurt, why, and ways to say it. */
export function DraftCard({ draft, finding, count, because, rewordings, action, onAct }: DraftCardProps) {
  const look = finding.strength === 'mild' ? 'draft-family draft-family-mild' : 'draft-family';
  return (
    <div className="draft">
      <p className="draft-phrase">
        “{draft.slice(finding.start, finding.end)}” <span className={look}>{familyLabels[finding.family]}</span>
        {count > 1 && <span className="draft-count"> · 1 of {count}</span>}
      </p>
      <p className="draft-because">{because}</p>
      <ul>
        {rewordings.map((rewording, index) => (
          <li key={rewording.variant} className="rewording">
            <p>
              <span className="rewording-variant">{variantNames[rewording.variant]}</span>
              <span className="rewording-text">{excerpt(draft, rewording)}</span>
            </p>
            <Button onClick={() => onAct(index)} label={`${action}: ${rewording.text}`}>
              {action}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
