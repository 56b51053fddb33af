/** What a hurtful clause says once the sting is taken out. Rewriters read it; `phrase` says it again. */
import type { Theme } from '../lexicon/needs';
import type { Family, Step } from '../types';
import type { Says } from '../ways/define-ways';
import type { Reading } from './reading';

export interface Content {
  readonly theme: Theme;
  readonly step: Step;
  /** What happened, a clause with its subject, to stand after `link`: *you don't help with the kids*. */
  readonly observation?: string;
  readonly link?: 'when' | 'that';
  /** It happened once, in the past. */
  readonly past?: boolean;
  /** A noun phrase to stand after "about": *the bins*. */
  readonly about?: string;
  /** What they are asked to do, a bare verb phrase: *help with the kids*. */
  readonly ask?: string;
  /** What they are asked not to do, a bare verb phrase. */
  readonly stop?: string;
  /** What should have been, to stand after "I wish": *you'd rung first*. */
  readonly wish?: string;
  /** The writer's own part, admitted in the draft, to stand after "I": *shouted*. */
  readonly own?: string;
  /** The writer's own account, a plain statement. */
  readonly side?: string;
  /** A way of the pattern: its lines, its id and what its slots caught. */
  readonly says?: Says;
  readonly way?: string;
  readonly values?: Readonly<Record<string, string>>;
  /** What its pattern says of any clause: said at the end, where nothing else is. */
  readonly isLast?: boolean;
  /** The same where the draft holds nothing beside it. */
  readonly alone?: Says;
  /** Said once in a message. */
  readonly isOnce?: boolean;
  /** The clause as it stood, without the words that hurt. */
  readonly left?: string;
  /** The request leaves the choice open. */
  readonly isChoice?: boolean;
}

/** One hurtful clause with all a rewriter may look at. */
export interface Hurt {
  readonly reading: Reading;
  readonly family: Family;
  /** The situation the words point to. */
  readonly theme: Theme;
}

/** Reads one frame; null where the clause has another. */
export type Rewriter = (hurt: Hurt) => Content | null;
