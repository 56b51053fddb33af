import type { Analysis } from '@/utils/analysis/types';
import type { FinePhrases } from './fine-phrases';
import type { Analyze } from './handover';

/** The engine with what this couple has called fine taken out. */
export interface Judge {
  /** At once where everything needed is known; else a promise, while phrases are compared with those called fine. */
  judge(draft: string): Analysis | Promise<Analysis>;
  /** Without the phrases that are known to be fine by now: all of them, for a draft that was judged. */
  judgeNow(draft: string): Analysis;
  /** With them. */
  readonly analyze: Analyze;
}

export function createJudge(analyze: Analyze, fine: Pick<FinePhrases, 'learn' | 'has'>): Judge {
  const withoutFine = (draft: string, analysis: Analysis): Analysis => {
    const findings = analysis.findings.filter(({ start, end }) => !fine.has(draft.slice(start, end)));
    if (findings.length === analysis.findings.length) return analysis;
    const { language, protected: protection, kindness } = analysis;
    return { language, findings, protected: protection, kindness };
  };

  return {
    judge(draft) {
      const analysis = analyze(draft);
      const learning = fine.learn(analysis.findings.map(({ start, end }) => draft.slice(start, end)));
      return learning ? learning.then(() => withoutFine(draft, analysis)) : withoutFine(draft, analysis);
    },
    judgeNow: (draft) => withoutFine(draft, analyze(draft)),
    analyze,
  };
}
