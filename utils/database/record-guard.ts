/** Keeps words and names out of the record: a row may hold counts under known names, a day, a host name, a hash. */

import { type Counts, type DayRecord, outcomes } from '@/utils/progress/types';
import { feelingNames } from './feeling-names';
import type { FineRecord, MetaRecord, Tables, TasteRecord } from './tables';

/** Names that counts may stand under. Repeated here, not imported: a word that joins a list elsewhere is not let in unseen. */
const families = ['criticism', 'contempt', 'defensiveness', 'stonewalling', 'interrupting', 'pressure'];
const variants = ['gentle', 'firm', 'curious'];
const kinds = ['appreciation', 'affection', 'empathy', 'curiosity', 'repair', 'ownership', 'compromise'];

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const sitePattern = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/;
const hashPattern = /^[0-9a-f]{16,128}$/;

function hasOnly(value: unknown, fields: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).length === fields.length && fields.every((field) => field in value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isCounts(value: unknown, names: readonly string[]): value is Counts {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([name, count]) => names.includes(name) && isCount(count));
}

function isMatch(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

function isDayRecord(value: unknown): value is DayRecord {
  const fields = ['day', 'site', 'sent', 'mild', 'strong', 'outcomes', 'kindness', 'unrepaired'];
  if (!hasOnly(value, fields)) return false;
  if (!isMatch(value.day, dayPattern) || !isMatch(value.site, sitePattern)) return false;
  if (!isCount(value.sent) || !isCount(value.unrepaired)) return false;
  if (!isCounts(value.mild, families) || !isCounts(value.strong, families)) return false;
  return isCounts(value.outcomes, outcomes) && isCounts(value.kindness, kinds);
}

function isFineRecord(value: unknown): value is FineRecord {
  return hasOnly(value, ['hash']) && isMatch(value.hash, hashPattern);
}

function isMetaRecord(value: unknown): value is MetaRecord {
  return hasOnly(value, ['key', 'value']) && value.key === 'salt' && isMatch(value.value, hashPattern);
}

function isTasteRecord(value: unknown): value is TasteRecord {
  if (!hasOnly(value, ['kind', 'name', 'uses'])) return false;
  const { kind, name, uses } = value;
  const names = kind === 'variant' ? variants : kind === 'feeling' ? feelingNames : [];
  return typeof name === 'string' && names.includes(name) && isCount(Number(uses) * 2) && typeof uses === 'number';
}

const guards: { readonly [Name in keyof Tables]: (value: unknown) => boolean } = {
  days: isDayRecord,
  fine: isFineRecord,
  meta: isMetaRecord,
  taste: isTasteRecord,
};

/** Throws unless the row may stand in the table. The error names the table alone. */
export function refuseWords(table: string, row: unknown): void {
  const allowed = Object.hasOwn(guards, table) && guards[table as keyof Tables](row);
  if (!allowed) throw new Error(`record-refused: ${table}`);
}
