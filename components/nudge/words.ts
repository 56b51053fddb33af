import type { Slot, Variant } from '@/utils/analysis/types';

/** Every word the mark and the card say of themselves. What they say of a finding comes with it. */

export const variantNames: Readonly<Record<Variant, string>> = { gentle: 'Gentle', firm: 'Firm', curious: 'Curious' };

/** What a part of a rewording does, in the writer's own voice. */
export const slotNames: Readonly<Record<Slot, string>> = {
  observation: 'what happened',
  feeling: 'how I feel',
  need: 'what I need',
  request: 'what I ask',
  question: 'what I ask',
  pause: 'a pause',
  kept: 'as you wrote it',
};

export const words = {
  use: 'Use',
  copy: 'Copy',
  copied: 'Copied',
  copyRefused: 'Not copied',
  another: 'Another way',
  anotherTitle: 'Another way to say it',
  feelings: 'Other words for how you feel',
  otherFeeling: 'Another word for how you feel',
  keep: 'Keep mine',
  fine: 'Fine between us',
  fineTitle: 'This phrase is never marked again',
  why: 'Why?',
  whyTitle: 'Why am I seeing this?',
  quiet: 'Quiet 1 hour',
  quietTitle: 'Quiet for an hour on this site',
  undo: 'Undo',
  previous: 'Previous finding',
  next: 'Next finding',
  waysToSayIt: 'One way to say it',
  noRewording: 'No softer wording found that keeps what you mean. Send it your way any time.',
  breakTitle: 'A lot has been said in a few minutes',
  breakBecause: 'A break with a time to come back often does more than one more sentence. Send it your way any time.',
  breakName: 'a break',
  used: 'Put in the box.',
  refused: 'This page did not take it. Your draft is as it was.',
  changedSince: 'The draft has changed since. Nothing was overwritten.',
  nothingFound: 'Nothing found in this draft.',
  dismiss: 'Dismiss',
} as const;

/** The plain lines for drafts that are left alone. */
export const supportLines = {
  harm: 'If you do not feel safe, a domestic violence helpline or your local emergency number can help at any hour. You deserve to be safe.',
  threat:
    'This reads as a threat, so there is no rewording. If someone could get hurt, you included, a crisis line or your local emergency number can help at any hour.',
} as const;

export function markTitle(label: string): string {
  return `Attune: ${label}`;
}

/** Said when another way was asked for; `seed` counts from 0. */
export function wayShown(seed: number): string {
  return `Another way to say it, number ${seed + 1}`;
}

export function pageLabel(position: number, count: number): string {
  return `${position} of ${count}`;
}

/** `until` is a clock time such as "9:10". */
export function enoughShown(until: string): string {
  return `Enough for this hour; the next from ${until}. The popup still has the rewordings.`;
}

export function quietUntil(until: string): string {
  return `Quiet until ${until}.`;
}
