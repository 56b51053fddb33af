import './DotStrip.css';

interface Dot {
  readonly key: string;
  readonly kind: 'full' | 'ring' | 'empty';
  /** What this dot says, shown on hover. */
  readonly title: string;
}

interface DotStripProps {
  readonly dots: readonly Dot[];
  /** The whole strip in words. */
  readonly label: string;
}

/** A row of dots in three shapes, which tell each other apart without colour. Read aloud as one sentence. */
export function DotStrip({ dots, label }: DotStripProps) {
  return (
    <div className="dot-strip" role="img" aria-label={label}>
      {dots.map(({ key, kind, title }) => (
        <span key={key} className={`dot dot-${kind}`} title={title} />
      ))}
    </div>
  );
}
