import { type Analysis, type Finding, families } from '@/utils/analysis/types';

/** A draft and what was found in it, read from our notation: `{cri:You never listen} to me.` */
interface Marked {
  readonly draft: string;
  readonly analysis: Analysis;
}

/** Rewording is tested for what it does with findings, whichever the patterns of the day find. */
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
  return { draft, analysis: { language: 'en', findings, protected: null, kindness: [] } };
}
