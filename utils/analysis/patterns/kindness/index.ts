import type { KindnessPattern } from '../define-pattern';
import { kindness as affection } from './affection';
import { kindness as appreciation } from './appreciation';
import { kindness as compromise } from './compromise';
import { kindness as curiosity } from './curiosity';
import { kindness as empathy } from './empathy';
import { kindness as ownership } from './ownership';
import { kindness as repair } from './repair';

/** The seven kinds of kindness. */
export const kindnessPatterns: readonly KindnessPattern[] = [
  affection,
  appreciation,
  compromise,
  curiosity,
  empathy,
  ownership,
  repair,
];
