/** The ways of this family's patterns, by the pattern's id. */
import type { Ways } from '../define-ways';

export const ways: Readonly<Record<string, Ways>> = {};
