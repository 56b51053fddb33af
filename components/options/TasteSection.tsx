import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { type Taste, variants } from '@/utils/analysis/types';

interface TasteSectionProps {
  /** What was learned so far; undefined until it has been read. */
  readonly taste: Taste | undefined;
  /** Forgets all of it. Rejects where that did not work. */
  readonly onForget: () => Promise<void>;
}

const notes = {
  forgotten: 'Forgotten. The next rewordings come as they do for everybody.',
  failed: 'That did not work just now. Nothing has changed; try it once more.',
} as const;

/** What Attune has learned of how the person likes to say things, and a way to have it forgotten. */
export function TasteSection({ taste, onForget }: TasteSectionProps) {
  const [note, setNote] = useState<keyof typeof notes | null>(null);
  const learned = taste && learnedSentence(taste);
  // What was learned anew since takes the place of that line.
  const said = note === 'forgotten' && learned ? null : note;
  const forget = () =>
    onForget().then(
      () => setNote('forgotten'),
      () => setNote('failed'),
    );
  return (
    <section className="options-section">
      <h2>Your wording</h2>
      <p>
        When you send a rewording, Attune notes which kind it was and a feeling you chose for it, never your words. What
        you use most comes first.
      </p>
      {learned && <p className="options-muted options-line">{learned}</p>}
      {learned && <Button onClick={() => void forget()}>Forget what Attune learned about my wording</Button>}
      {learned === null && said === null && <p className="options-muted options-line">Nothing noted yet.</p>}
      <p className="options-muted options-line" role="status">
        {said && notes[said]}
      </p>
    </section>
  );
}

/** Null where nothing was learned. */
function learnedSentence({ variants: used, feelings }: Taste): string | null {
  const kinds = variants.filter((variant) => (used[variant] ?? 0) > 0);
  const byUse = (counts: Readonly<Record<string, number>>) => (one: string, other: string) =>
    (counts[other] ?? 0) - (counts[one] ?? 0);
  const said = [
    kinds.sort(byUse(used)).map((variant) => `${variant} ${timesOf(used[variant] ?? 0)}`),
    Object.keys(feelings)
      .sort(byUse(feelings))
      .map((feeling) => `“${feeling}” ${timesOf(feelings[feeling] ?? 0)}`),
  ];
  const [kindsSaid, feelingsSaid] = said.map((list) => list.join(', '));
  const parts = [kindsSaid && `Used: ${kindsSaid}.`, feelingsSaid && `Feelings you chose: ${feelingsSaid}.`];
  return parts.filter(Boolean).join(' ') || null;
}

/** An edited rewording counts half. */
function timesOf(uses: number): string {
  return `${new Intl.NumberFormat(undefined).format(uses)}\u00a0×`;
}
