import { analyze } from '@/utils/analysis/analyze';
import { type Analysis, type Finding, families } from '@/utils/analysis/types';

/** A draft and what was found in it, read from our notation: `{cri:You never listen} to me.` */
interface Marked {
  readonly draft: string;
  readonly analysis: Analysis;
}

/**
 * Rewording is tested for what it does with findings, whichever the patterns of the day find: a mark takes the pattern that
 * is found at its place, else one that nobody knows.
 */
export function readMarked(marked: string): Marked {
  const findings: Finding[] = [];
  let draft = '';
  for (const piece of marked.split(/(\{[a-z]{3}:[^}]*\})/)) {
    const mark = /^\{([a-z]{3}):([^}]*)\}$/.exec(piece);
    const family = families.find((one) => one.startsWith(mark?.[1] ?? '?'));
    if (mark && family) {
      const words = mark[2] ?? '';
      findings.push({
        family,
        strength: 'strong',
        pattern: 'marked',
        start: draft.length,
        end: draft.length + words.length,
      });
      draft += words;
    } else draft += piece;
  }
  const found = analyze(draft).findings;
  const named = findings.map((mark) => {
    const there = found.find((one) => one.start < mark.end && one.end > mark.start);
    return there ? { ...mark, family: there.family, pattern: there.pattern } : mark;
  });
  return { draft, analysis: { language: 'en', findings: named, protected: null, kindness: [] } };
}
