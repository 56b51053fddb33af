import './FeelingChips.css';

interface FeelingChipsProps {
  readonly id: string;
  /** The one first offered, then the others. */
  readonly feelings: readonly string[];
  /** The one that stands in the text now. */
  readonly chosen: string;
  readonly onChoose: (feeling: string) => void;
}

/** The feelings that may stand in a rewording; the one that does is pressed. */
export function FeelingChips({ id, feelings, chosen, onChoose }: FeelingChipsProps) {
  return (
    <fieldset id={id} className="feelings" aria-label="Other words for how you feel">
      {feelings.map((feeling) => (
        <button
          key={feeling}
          type="button"
          className="feeling"
          aria-pressed={feeling === chosen}
          onClick={() => onChoose(feeling)}
        >
          {feeling}
        </button>
      ))}
    </fieldset>
  );
}
