import type { GuardPattern } from '../define-pattern';
import { guard as boundary } from './boundary';
import { guard as harm } from './harm';

/** What must be left alone. */
export const guards: readonly GuardPattern[] = [boundary, harm];
