/** The ways of this family's patterns, by the pattern's id. */
import type { Ways } from '../define-ways';
import { backhanded } from './backhanded';
import { belittledWorth } from './belittled-worth';
import { disgust } from './disgust';
import { insultLabel } from './insult-label';
import { insultName } from './insult-name';
import { swearingAt } from './swearing-at';
import { traitVerdict } from './trait-verdict';

export const ways: Readonly<Record<string, Ways>> = {
  backhanded,
  'belittled-worth': belittledWorth,
  disgust,
  'insult-label': insultLabel,
  'insult-name': insultName,
  'swearing-at': swearingAt,
  'trait-verdict': traitVerdict,
};
