import type { Presenter, Watch } from '@/entrypoints/composer.content/handover';
import type { Rewording } from '@/utils/analysis/types';
import { isProtectedDraft } from '@/utils/nudging/record';

/** A rewording may be this many words longer than the draft. */
const longerBy = 15;

/**
 * Takes a text that the popup has checked for a rewording of the draft, after looking at it here: the draft has a finding
 * and is no harm report or threat; the text is English, has no finding of any strength, and is not too long.
 */
export function createTakeChecked({ analyze }: Pick<Watch, 'analyze'>): Presenter['takeChecked'] {
  return (draft, text) => {
    const before = analyze(draft);
    const after = analyze(text);
    const mayBeReworded = before.findings.length > 0 && !isProtectedDraft(before);
    const isClean = after.language === 'en' && after.findings.length === 0 && !isProtectedDraft(after);
    const isFair = text.trim() !== '' && countWords(text) <= countWords(draft) + longerBy;
    return mayBeReworded && isClean && isFair ? wholeDraft(draft, text) : null;
  };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** What writes narrows it down to the words that change. */
function wholeDraft(draft: string, text: string): Rewording {
  return {
    variant: 'gentle',
    step: 'full',
    feeling: null,
    text,
    parts: [{ slot: 'kept', text }],
    span: { start: 0, end: draft.length },
    replacement: text,
  };
}
