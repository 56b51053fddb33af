import type { DayRecord } from '@/utils/progress/types';

/** A phrase that is fine between these two, as a salted hash in hexadecimal. */
export interface FineRecord {
  readonly hash: string;
}

/** What the record needs to know of itself. */
export interface MetaRecord {
  readonly key: 'salt';
  /** Hexadecimal. */
  readonly value: string;
}

/** How often a kind of rewording was used, or a feeling chosen by hand. */
export interface TasteRecord {
  readonly kind: 'variant' | 'feeling';
  /** Our own id of the variant, or a feeling of our own lexicon. */
  readonly name: string;
  /** In steps of one half: what was edited before it was sent counts half. */
  readonly uses: number;
}

/** Every table and what one row of it holds. */
export interface Tables {
  readonly days: DayRecord;
  readonly fine: FineRecord;
  readonly meta: MetaRecord;
  readonly taste: TasteRecord;
}
