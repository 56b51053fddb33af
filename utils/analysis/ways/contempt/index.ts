/** The ways of this family's patterns, by the pattern's id. */
import type { Ways } from '../define-ways';
import { backhanded } from './backhanded';
import { belittledWorth } from './belittled-worth';
import { comparison } from './comparison';
import { demeaningThings } from './demeaning-things';
import { disgust } from './disgust';
import { dismissedFeelings } from './dismissed-feelings';
import { growUp } from './grow-up';
import { indignantQuestion } from './indignant-question';
import { insultLabel } from './insult-label';
import { insultName } from './insult-name';
import { insultingImage } from './insulting-image';
import { mockingSarcasm } from './mocking-sarcasm';
import { noBrain } from './no-brain';
import { swearingAt } from './swearing-at';
import { traitVerdict } from './trait-verdict';

export const ways: Readonly<Record<string, Ways>> = {
  backhanded,
  'belittled-worth': belittledWorth,
  comparison,
  'demeaning-things': demeaningThings,
  'dismissed-feelings': dismissedFeelings,
  disgust,
  'grow-up': growUp,
  'indignant-question': indignantQuestion,
  'insult-label': insultLabel,
  'insult-name': insultName,
  'insulting-image': insultingImage,
  'mocking-sarcasm': mockingSarcasm,
  'no-brain': noBrain,
  'swearing-at': swearingAt,
  'trait-verdict': traitVerdict,
};
