import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { DraftView } from '@/utils/messaging/protocol';
import { DraftCard } from './DraftCard';
import type { ChosenForm } from './RewordingItem';
import { noteSentence, type WriteNote } from './words';

interface DraftSectionProps {
  readonly view: DraftView;
  /** Why the words of a pattern may hurt. */
  readonly becauseOf: (pattern: string) => string;
  /** What became of the last rewording used; null before the first. */
  readonly note: WriteNote | null;
  readonly onUse: (form: ChosenForm) => void;
  readonly onAnother: () => void;
  readonly onUndo: () => void;
  /** Copies the rewording the page refused. */
  readonly onCopy: () => void;
  readonly onHelp: () => void;
}

/** The draft of the active tab: what may hurt in it, and its rewordings. */
export function DraftSection(props: DraftSectionProps) {
  const { view, becauseOf, note, onUse, onAnother, onUndo, onCopy, onHelp } = props;
  const [finding] = view.findings;
  if (view.protected) {
    return (
      <Notice text="Attune leaves this draft as it is. If you do not feel safe, there is help.">
        <Button look="quiet" onClick={onHelp}>
          See where
        </Button>
      </Notice>
    );
  }
  return (
    <>
      {note && (
        <Notice text={noteSentence(note)}>
          {note === 'done' && <Button onClick={onUndo}>Undo</Button>}
          {note === 'refused' && <Button onClick={onCopy}>Copy</Button>}
        </Notice>
      )}
      {finding && note !== 'done' && (
        <DraftCard
          draft={view.draft}
          finding={finding}
          count={view.findings.length}
          because={becauseOf(finding.pattern)}
          rewordings={view.rewordings}
          action="Use"
          onAct={onUse}
          onAnother={view.hasAnother ? onAnother : null}
        />
      )}
    </>
  );
}
