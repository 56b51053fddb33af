import { DotStrip } from '@/components/ui/DotStrip';
import type { DayCounts } from '@/utils/progress/day-counts';
import type { DayKind, Streak, StripDay } from '@/utils/progress/streak';
import { dayTitle, streakSentence, stripSentence, todaySentence } from './words';
import './ProgressSection.css';

interface ProgressSectionProps {
  readonly streak: Streak;
  readonly strip: readonly StripDay[];
  readonly today: DayCounts;
}

const dotKinds = { mindful: 'full', open: 'ring', quiet: 'empty' } as const satisfies Record<DayKind, string>;

/** The streak in words, its last fourteen days, and today in one line. */
export function ProgressSection({ streak, strip, today }: ProgressSectionProps) {
  const dots = strip.map((day) => ({ key: day.day, kind: dotKinds[day.kind], title: dayTitle(day) }));
  return (
    <section>
      <h2 className="progress-streak">{streakSentence(streak, strip.at(-1)?.kind ?? 'quiet')}</h2>
      <DotStrip dots={dots} label={stripSentence(strip)} />
      <p className="progress-today">{todaySentence(today)}</p>
    </section>
  );
}
