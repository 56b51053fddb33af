/** The ways of this family's patterns, by the pattern's id. */
import type { Ways } from '../define-ways';
import { control } from './control';
import { guiltTrip } from './guilt-trip';
import { harshOrder } from './harsh-order';
import { lastWarning } from './last-warning';
import { orMe } from './or-me';
import { proveLove } from './prove-love';
import { ultimatum } from './ultimatum';

export const ways: Readonly<Record<string, Ways>> = {
  control,
  'guilt-trip': guiltTrip,
  'harsh-order': harshOrder,
  'last-warning': lastWarning,
  'or-me': orMe,
  'prove-love': proveLove,
  ultimatum,
};
