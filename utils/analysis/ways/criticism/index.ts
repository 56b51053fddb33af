/** The ways of this family's patterns, by the pattern's id. */
import type { Ways } from '../define-ways';
import { characterVerdict } from './character-verdict';
import { yourFault } from './your-fault';

export const ways: Readonly<Record<string, Ways>> = {
  'character-verdict': characterVerdict,
  'your-fault': yourFault,
};
