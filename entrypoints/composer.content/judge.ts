import type { Stretch } from '@/components/nudge/changed-words';
import { createAnalyzer } from '@/utils/analysis/analyze';
import type { Analysis, PatternNote, Rewording } from '@/utils/analysis/types';
import type { SiteState } from '@/utils/messaging/protocol';
import { fillReturnTime } from '@/utils/nudging/break-offer';
import { createFinePhrases } from './fine-phrases';
import { createRewordings, type Rewordings } from './rewordings';

/** The engine with what this couple has called fine taken out. */
export interface Judge {
  /** At once where everything needed is known; else a promise, while phrases are compared with those called fine. */
  judge(draft: string): Analysis | Promise<Analysis>;
  readonly rewordings: Rewordings;
  /** Rewordings of a draft that was judged, return times filled; null where they are not there. `now`: since the epoch. */
  reword(draft: string, now: number): readonly Rewording[] | null;
  /** What the card says of a pattern; null where the words are not there. */
  describe(pattern: string): PatternNote | null;
  /** Which words of a rewording are new against the draft; none where what compares them is not there. */
  compare(before: string, after: string): readonly Stretch[];
  /** Whether phrases can be remembered as fine on this page. */
  readonly canBeFine: boolean;
  /** Remembers the phrase as fine from now on. Resolves to its hash, or to null where it has none. */
  addFine(phrase: string): Promise<string | null>;
  update(site: SiteState): void;
}

/** `bringRewordings` resolves when the script with the rewordings has handed them over. */
export function createJudge(site: SiteState, bringRewordings: () => Promise<void>): Judge {
  const { analyze } = createAnalyzer();
  const fine = createFinePhrases(site);
  const rewordings = createRewordings(analyze, bringRewordings);
  let last: { readonly draft: string; readonly rewordings: readonly Rewording[] } | null = null;

  const withoutFine = (draft: string, analysis: Analysis): Analysis => {
    const findings = analysis.findings.filter(({ start, end }) => !fine.has(draft.slice(start, end)));
    return findings.length === analysis.findings.length ? analysis : { ...analysis, findings };
  };

  return {
    judge(draft) {
      const analysis = analyze(draft);
      const learning = fine.learn(analysis.findings.map(({ start, end }) => draft.slice(start, end)));
      return learning ? learning.then(() => withoutFine(draft, analysis)) : withoutFine(draft, analysis);
    },
    rewordings,
    reword(draft, now) {
      const wording = rewordings.current();
      if (!wording) return null;
      if (last?.draft !== draft) {
        const made = wording.reword(draft, withoutFine(draft, analyze(draft)), { mild: true });
        last = { draft, rewordings: made.map((rewording) => fillReturnTime(rewording, now)) };
      }
      return last.rewordings;
    },
    describe: (pattern) => rewordings.current()?.describePattern(pattern) ?? null,
    compare: (before, after) => rewordings.current()?.changedWords(before, after) ?? [{ text: after, changed: false }],
    canBeFine: fine.canHash,
    addFine(phrase) {
      last = null;
      return fine.add(phrase);
    },
    update(next) {
      fine.update(next);
      last = null;
    },
  };
}
