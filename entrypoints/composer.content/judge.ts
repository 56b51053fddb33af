import { createAnalyzer } from '@/utils/analysis/analyze';
import type { Analysis } from '@/utils/analysis/types';
import type { SiteState } from '@/utils/messaging/protocol';
import { createFinePhrases } from './fine-phrases';

/** The engine with what this couple has called fine taken out. */
export interface Judge {
  /** At once where everything needed is known; else a promise, while phrases are compared with those called fine. */
  judge(draft: string): Analysis | Promise<Analysis>;
  /** Without the phrases that are known to be fine by now: all of them, for a draft that was judged. */
  judgeNow(draft: string): Analysis;
  /** With them. */
  analyze(draft: string): Analysis;
  /** Whether phrases can be remembered as fine on this page. */
  readonly canBeFine: boolean;
  /** Remembers the phrase as fine from now on. Resolves to its hash, or to null where it has none. */
  addFine(phrase: string): Promise<string | null>;
  update(site: SiteState): void;
}

export function createJudge(site: SiteState): Judge {
  const { analyze } = createAnalyzer();
  const fine = createFinePhrases(site);

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
    judgeNow: (draft) => withoutFine(draft, analyze(draft)),
    analyze,
    canBeFine: fine.canHash,
    addFine: fine.add,
    update: fine.update,
  };
}
