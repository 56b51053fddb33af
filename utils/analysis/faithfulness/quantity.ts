/** What a number or a time of a text is, and what reads one. */
import type { Span } from '../types';
import type { Figure } from './figures';

export interface Quantity extends Span {
  /** A number without a noun, and how long something lasts, are both. */
  readonly kind: 'number' | 'time' | 'both';
  /** Figures and clock forms count as numbers when they are added; words of the calendar as facts. */
  readonly isCalendar: boolean;
  /** One of these must be found again. */
  readonly needs: readonly string[];
  /** What it gives to those that are looked for. */
  readonly gives: readonly string[];
  /** It may be left out: an exaggeration, or a habit told as *every night*. */
  readonly mayGo: boolean;
  /** It says nothing new where it is added: *a moment*, *first*. */
  readonly mayCome: boolean;
}

export interface Reading {
  readonly quantity: Quantity;
  /** How many figures it took. */
  readonly length: number;
}

export type Reader = (figures: readonly Figure[], at: number) => Reading | null;

interface Traits {
  readonly kind: 'number' | 'time' | 'both';
  readonly needs: readonly string[];
  readonly gives?: readonly string[];
  readonly isCalendar?: boolean;
  readonly mayGo?: boolean;
  readonly mayCome?: boolean;
}

export function make(figures: readonly Figure[], at: number, length: number, traits: Traits): Reading {
  const { kind, needs, gives = needs, isCalendar = false, mayGo = false, mayCome = false } = traits;
  const start = figures[at]?.start ?? 0;
  const end = figures[at + length - 1]?.end ?? start;
  return { quantity: { start, end, kind, needs, gives, isCalendar, mayGo, mayCome }, length };
}

export const wordAt = (figures: readonly Figure[], at: number) => figures[at]?.word ?? '';
export const numberAt = (figures: readonly Figure[], at: number) => figures[at]?.number ?? null;
/** A whole hour of the clock, in figures or words. */
export const hourAt = (figures: readonly Figure[], at: number) => {
  const number = numberAt(figures, at);
  return number !== null && Number.isInteger(number) && number >= 1 && number <= 24 ? number : null;
};

export const halfDay = 720;
