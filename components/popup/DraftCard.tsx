import { Button } from '@/components/ui/Button';
import { type Finding, familyLabels, type Rewording } from '@/utils/analysis/types';
import { type ChosenForm, RewordingItem } from './RewordingItem';
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
  readonly onAct: (form: ChosenForm) => void;
  /** Shows another way to say it; null where there is none. */
  readonly onAnother: (() => void) | null;
}

/** What in a draft may hurt, why, and ways to say it. */
export function DraftCard(props: DraftCardProps) {
  const { draft, finding, count, because, rewordings, action, onAct, onAnother } = props;
  const firstFelt = rewordings.findIndex((rewording) => rewording.feeling);
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
          <RewordingItem
            key={`${rewording.variant} ${rewording.text}`}
            draft={draft}
            offered={rewording}
            isOpen={index === firstFelt}
            action={action}
            onAct={onAct}
          />
        ))}
      </ul>
      {onAnother && (
        <div className="draft-another">
          <Button look="quiet" onClick={onAnother} label="Another way to say it">
            Another way
          </Button>
        </div>
      )}
    </div>
  );
}
