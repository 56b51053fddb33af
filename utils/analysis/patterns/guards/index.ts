import type { GuardPattern } from '../define-pattern';
import { guard as banter } from './banter';
import { guard as boundary } from './boundary';
import { guard as harm } from './harm';
import { guard as comingBack } from './return';

/** What must be left alone. */
export const guards: readonly GuardPattern[] = [boundary, harm, banter, comingBack];
