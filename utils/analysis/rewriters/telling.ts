/** A variant in the making. */
import type { Variant } from '../types';
import type { Content } from './content';
import type { Message } from './message';
import type { Plan } from './plan';
import { dress } from './register';
import type { Piece, Voice } from './speak';

/** How much is carried: the clauses, no clauses but the kept words, a blank, a pause line. */
type Level = 'framed' | 'reduced' | 'blank' | 'pause';

/** One try at a variant. */
export interface Attempt {
  readonly level: Level;
  /** Leaves the closing need, request or question out. */
  readonly isShort: boolean;
  /** Which of its readings a hurtful unit is told by, by the unit's number in the draft. */
  readonly readings: readonly number[];
  /** The name to be put back, if it was lost with the hurtful words. */
  readonly address: string | null;
}

export interface Telling extends Attempt {
  readonly plan: Plan;
  readonly variant: Variant;
  readonly message: Message;
  /** Contents told so far, in order. */
  readonly told: Content[];
  /** Contents to be said after the last hurtful sentence. */
  readonly waiting: Content[];
  /** Ends of the message that the told contents brought along. */
  readonly closings: (readonly Piece[])[];
  /** Questions told in place of the last hurtful clause, to be asked after the facts. */
  readonly asked: (readonly Piece[])[];
  /** What stood before a hurtful sentence of which nothing was left in its place: its line breaks stay. */
  gap: string;
  /** How many hurtful units have been met. */
  units: number;
}

/** The voice in which the next words are said. */
export function voiceOf({ plan, told }: Telling): Voice {
  return {
    hash: plan.hash,
    kept: plan.kept,
    liked: plan.liked,
    hasFeeling: plan.hasFeeling || told.length > 0,
    turn: told.length,
  };
}

/** *Lazy. Just lazy.* is said once. */
export function isSaidBefore({ message, plan }: Telling, core: readonly Piece[]): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, '');
  const text = core.map((piece) => dress(piece.text, plan.register, false)).join('');
  const said = message.parts().map((part) => (part.slot === 'kept' ? ' ' : part.text));
  return text !== '' && letters(said.join('')).includes(letters(text));
}
