import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { Analysis, Rewording } from '@/utils/analysis/types';
import { DraftCard } from './DraftCard';
import './TrySentence.css';

interface Checked {
  readonly analysis: Analysis;
  readonly rewordings: readonly Rewording[];
  /** The next seed with another way to say it; null where there is none. */
  readonly nextSeed: number | null;
}

interface TrySentenceProps {
  /** Checks a sentence on this computer; null until it can. `seed`: which way of saying it to offer. */
  readonly check: ((text: string, seed: number) => Checked) | null;
  readonly becauseOf: (pattern: string) => string;
  readonly onCopy: (text: string) => void;
}

/** What there is to say where no card is shown. */
function quietSentence(text: string, analysis: Analysis): string {
  if (text.trim() === '') return '';
  if (analysis.language !== 'en') return 'Attune reads English for now.';
  if (analysis.protected) return 'Attune leaves words like these as they are.';
  return 'Nothing here that tends to hurt.';
}

/** A box to try a sentence. What is typed stays in this page's memory. */
export function TrySentence({ check, becauseOf, onCopy }: TrySentenceProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed);
  const [{ of, seed }, setWay] = useState({ of: '', seed: 0 });
  // Another text begins with the first way of saying it.
  const way = of === text ? seed : 0;
  const checked = useMemo(() => check?.(text, way) ?? null, [check, text, way]);
  const next = checked?.nextSeed ?? null;
  const finding = checked?.analysis.findings[0];
  return (
    <div>
      <label className="try-label" htmlFor={id}>
        Try a sentence
      </label>
      <textarea
        id={id}
        className="try-box"
        value={typed}
        placeholder="You never help with anything"
        onChange={(event) => setTyped(event.target.value)}
      />
      {checked && finding ? (
        <div className="try-result">
          <DraftCard
            draft={text}
            finding={finding}
            count={checked.analysis.findings.length}
            because={becauseOf(finding.pattern)}
            rewordings={checked.rewordings}
            action="Copy"
            onAct={({ rewording }) => onCopy(rewording.text)}
            onAnother={next === null ? null : () => setWay({ of: text, seed: next })}
          />
        </div>
      ) : (
        <p className="try-quiet" role="status">
          {checked && quietSentence(text, checked.analysis)}
        </p>
      )}
    </div>
  );
}
