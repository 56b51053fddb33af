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

/** Every table and what one row of it holds. */
export interface Tables {
  readonly days: DayRecord;
  readonly fine: FineRecord;
  readonly meta: MetaRecord;
}
