import type { FindingContent, NudgeActions } from '@/components/nudge/content';
import type { Reword } from '@/utils/analysis/reword';
import { swapFeeling } from '@/utils/analysis/swap-feeling';
import type { Rewording, RewordingPart, Variant } from '@/utils/analysis/types';

/** A rewording of part of a draft, as the engine makes them. */
function rewordingOf(draft: string, replaced: string, variant: Variant, newParts: readonly RewordingPart[]): Rewording {
  const start = draft.indexOf(replaced);
  const end = start + replaced.length;
  const replacement = newParts.map((part) => part.text).join('');
  const parts = [
    { slot: 'kept' as const, text: draft.slice(0, start) },
    ...newParts,
    { slot: 'kept' as const, text: draft.slice(end) },
  ].filter((part) => part.text !== '');
  return {
    variant,
    step: 'full',
    feeling: null,
    text: parts.map((part) => part.text).join(''),
    parts,
    span: { start, end },
    replacement,
  };
}

const draft = 'home at 7. You never help. Get milk';

/** A card as it stands in the middle of a longer draft. */
export const blame: FindingContent & { readonly rewordings: readonly Rewording[] } = {
  kind: 'finding',
  draft,
  phrase: 'never help',
  family: 'criticism',
  because: 'It reads as a verdict on who they are.',
  source: 'Softened start-up (Gottman).',
  position: 1,
  count: 1,
  canBeFine: true,
  seed: 0,
  hasAnother: false,
  rewordings: [
    rewordingOf(draft, 'You never help.', 'gentle', [
      { slot: 'observation', text: 'I did the dishes alone, ' },
      { slot: 'feeling', text: 'and I feel worn out. ' },
      { slot: 'request', text: 'Could you help?' },
    ]),
    rewordingOf(draft, 'You never help.', 'curious', [{ slot: 'question', text: 'How do you see the housework?' }]),
  ],
};

/** Actions that note what was asked of them. */
export function notedActions(): { readonly actions: NudgeActions; readonly noted: unknown[][] } {
  const noted: unknown[][] = [];
  const note =
    (name: string) =>
    (...rest: readonly unknown[]) => {
      noted.push([name, ...rest]);
    };
  const actions: NudgeActions = {
    open: note('open'),
    close: note('close'),
    page: note('page'),
    use: note('use'),
    copy: (text) => {
      noted.push(['copy', text]);
      return Promise.resolve(text !== '');
    },
    another: note('another'),
    swapFeeling,
    keep: note('keep'),
    fine: note('fine'),
    quiet: note('quiet'),
    undo: note('undo'),
    dismissSupport: note('dismissSupport'),
    returnFocus: note('returnFocus'),
  };
  return { actions, noted };
}

/** Two ways to say anything, by odd and even seeds; each names a feeling that may be another. */
export const feelingReword: Reword = (draft, _analysis, { seed = 0 } = {}) => {
  const replacement = seed % 2 === 0 ? 'I feel worn out.' : 'I am worn out.';
  const start = replacement.indexOf('worn out');
  return [
    {
      variant: 'gentle',
      step: 'full',
      feeling: { start, end: start + 'worn out'.length, others: ['lonely', 'fed up', 'let down', 'sad', 'tense'] },
      text: replacement,
      parts: [{ slot: 'feeling', text: replacement }],
      span: { start: 0, end: draft.length },
      replacement,
    },
  ];
};
