/** What a hurtful clause says once the sting is taken out, and the lines that say it again. */
import type { Theme } from '../lexicon/needs';
import type { Step } from '../types';
import type { Says } from '../ways/define-ways';

export interface Content {
  readonly theme: Theme;
  readonly step: Step;
  /** Its lines, the id of the way they come from, and what the way's slots caught. */
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
}
