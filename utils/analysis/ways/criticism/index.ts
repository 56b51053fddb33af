/** The ways of this family's patterns, by the pattern's id. */
import type { Ways } from '../define-ways';
import { characterVerdict } from './character-verdict';
import { doBetter } from './do-better';
import { mindReading } from './mind-reading';
import { pointedQuestion } from './pointed-question';
import { unfairLoad } from './unfair-load';
import { whatYouDoWrong } from './what-you-do-wrong';
import { whyDoYou } from './why-do-you';
import { youAlways } from './you-always';
import { youNever } from './you-never';
import { yourFault } from './your-fault';

export const ways: Readonly<Record<string, Ways>> = {
  'character-verdict': characterVerdict,
  'do-better': doBetter,
  'mind-reading': mindReading,
  'pointed-question': pointedQuestion,
  'unfair-load': unfairLoad,
  'what-you-do-wrong': whatYouDoWrong,
  'why-do-you': whyDoYou,
  'you-always': youAlways,
  'you-never': youNever,
  'your-fault': yourFault,
};
