/**
 * Interrupting by timing. Overlap and bursts are ordinary in chat, so they become a finding only together with hot words.
 * Source: studies of turn-taking in instant messaging (Örnberg Berglund 2009).
 */
import type { Finding, Rewording } from '@/utils/analysis/types';
import { pauseRewording } from './break-offer';

/** What speaks against its being the writer's turn. Each is also the id of the finding it makes. */
const turnSigns = ['still-typing', 'at-once', 'in-a-burst'] as const;
export type TurnSign = (typeof turnSigns)[number];

export function isTurnSign(pattern: string): pattern is TurnSign {
  return turnSigns.some((sign) => sign === pattern);
}

/** The findings, strongest first, and after them that of the turn where the first of them is strong. */
export function withTurn(findings: readonly Finding[], sign: TurnSign | null): readonly Finding[] {
  const [top] = findings;
  if (sign === null || top?.strength !== 'strong') return findings;
  return [...findings, { ...top, family: 'interrupting', strength: 'mild', pattern: sign }];
}

/** Gives the turn back, in place of the whole draft, and with capitals only where the writer uses them. */
export function listenOffer(draft: string): Rewording {
  return pauseRewording(draft, /\p{Lu}/u.test(draft) ? "Go on, I'm listening." : "go on, i'm listening");
}
