/** The ways of this family's patterns, by the pattern's id. */
import type { Ways } from '../define-ways';
import { harshOrder } from './harsh-order';

export const ways: Readonly<Record<string, Ways>> = {
  'harsh-order': harshOrder,
};
