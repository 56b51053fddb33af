import type { CardContent, MarkContent, NudgeContent } from '@/components/nudge/content';
import type { Presenter, Watch } from '@/entrypoints/composer.content/handover';
import { describePattern } from '@/utils/analysis/describe-pattern';
import { familyLabels } from '@/utils/analysis/types';
import { breakOffer, clockTime } from '@/utils/nudging/break-offer';
import type { Card } from '@/utils/nudging/state';
import { isTurnSign, listenOffer } from '@/utils/nudging/turn';
import { turnNotes } from '@/utils/nudging/turn-notes';
import type { NudgingView } from '@/utils/nudging/view';

/** Where the words of a card come from. */
type Source = Pick<Presenter, 'offers'> & Pick<Watch, 'canBeFine'>;

/** What the nudge shows of a view, in the words and rewordings that belong to it. `shortcut`: keys that open the card. */
export function contentOf(
  view: NudgingView,
  draft: string,
  source: Source,
  shortcut: string,
  now: number,
): NudgeContent {
  return {
    mark: markOf(view, shortcut),
    card: view.card ? cardOf(view, view.card, draft, source, now) : null,
    takesFocus: view.card !== null && 'by' in view.card && view.card.by === 'keyboard',
  };
}

function markOf({ mark, finding }: NudgingView, shortcut: string): MarkContent | null {
  if (mark === 'support') return { level: mark, label: 'support', shortcut };
  return mark && finding ? { level: mark, label: familyLabels[finding.family], shortcut } : null;
}

function cardOf(view: NudgingView, card: Card, draft: string, source: Source, now: number): CardContent | null {
  switch (card.kind) {
    case 'finding':
      return findingOf(view, draft, source, now);
    case 'break':
      return { kind: 'break', draft, rewording: breakOffer(draft, card.since) };
    case 'support':
      return { kind: 'support', about: card.about };
    case 'failed':
      return { kind: 'failed', result: card.result, text: card.text };
    case 'note':
      return card.note === 'nothing-found'
        ? { kind: 'nothing-found' }
        : { kind: card.note, until: clockTime(card.until) };
    case 'used':
      return { kind: 'used' };
  }
}

function findingOf(view: NudgingView, draft: string, { offers, canBeFine }: Source, now: number): CardContent | null {
  const { finding, position, count } = view;
  if (!finding) return null;
  const { pattern } = finding;
  const { because, source } = isTurnSign(pattern) ? turnNotes[pattern] : describePattern(pattern);
  const offer = isTurnSign(pattern)
    ? { rewordings: [listenOffer(draft)], seed: 0, hasAnother: false }
    : offers.of(draft, now);
  return {
    kind: 'finding',
    draft,
    phrase: draft.slice(finding.start, finding.end),
    family: finding.family,
    because,
    source,
    ...offer,
    // A moment is no phrase.
    canBeFine: canBeFine && !isTurnSign(pattern),
    position,
    count,
  };
}
