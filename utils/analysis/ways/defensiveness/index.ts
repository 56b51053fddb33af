/** The ways of this family's patterns, by the pattern's id. */
import type { Ways } from '../define-ways';
import { badGuy } from './bad-guy';
import { becauseYou } from './because-you';
import { blamingMe } from './blaming-me';
import { lookWhosTalking } from './look-whos-talking';
import { notMyFault } from './not-my-fault';
import { nothingRight } from './nothing-right';
import { whatDoYouWant } from './what-do-you-want';
import { youAreTheOne } from './you-are-the-one';
import { youProvoked } from './you-provoked';
import { youStarted } from './you-started';
import { youToo } from './you-too';

export const ways: Readonly<Record<string, Ways>> = {
  'bad-guy': badGuy,
  'because-you': becauseYou,
  'blaming-me': blamingMe,
  'look-whos-talking': lookWhosTalking,
  'not-my-fault': notMyFault,
  'nothing-right': nothingRight,
  'what-do-you-want': whatDoYouWant,
  'you-are-the-one': youAreTheOne,
  'you-provoked': youProvoked,
  'you-started': youStarted,
  'you-too': youToo,
};
