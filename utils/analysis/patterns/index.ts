/** Every pattern, by family. A pattern joins here with two lines; a test fails where folder and index differ. */

import { pattern as backhanded } from './contempt/backhanded';
import { pattern as belittledWorth } from './contempt/belittled-worth';
import { pattern as comparison } from './contempt/comparison';
import { pattern as demeaningThings } from './contempt/demeaning-things';
import { pattern as disgust } from './contempt/disgust';
import { pattern as dismissedFeelings } from './contempt/dismissed-feelings';
import { pattern as growUp } from './contempt/grow-up';
import { pattern as indignantQuestion } from './contempt/indignant-question';
import { pattern as insultLabel } from './contempt/insult-label';
import { pattern as insultName } from './contempt/insult-name';
import { pattern as insultingImage } from './contempt/insulting-image';
import { pattern as mockingSarcasm } from './contempt/mocking-sarcasm';
import { pattern as noBrain } from './contempt/no-brain';
import { pattern as swearingAt } from './contempt/swearing-at';
import { pattern as traitVerdict } from './contempt/trait-verdict';
import { pattern as characterVerdict } from './criticism/character-verdict';
import { pattern as doBetter } from './criticism/do-better';
import { pattern as mindReading } from './criticism/mind-reading';
import { pattern as pointedQuestion } from './criticism/pointed-question';
import { pattern as unfairLoad } from './criticism/unfair-load';
import { pattern as whatYouDoWrong } from './criticism/what-you-do-wrong';
import { pattern as whyDoYou } from './criticism/why-do-you';
import { pattern as youAlways } from './criticism/you-always';
import { pattern as youNever } from './criticism/you-never';
import { pattern as yourFault } from './criticism/your-fault';
import { pattern as badGuy } from './defensiveness/bad-guy';
import { pattern as becauseYou } from './defensiveness/because-you';
import { pattern as blamingMe } from './defensiveness/blaming-me';
import { pattern as lookWhosTalking } from './defensiveness/look-whos-talking';
import { pattern as notMyFault } from './defensiveness/not-my-fault';
import { pattern as nothingRight } from './defensiveness/nothing-right';
import { pattern as whatDoYouWant } from './defensiveness/what-do-you-want';
import { pattern as youAreTheOne } from './defensiveness/you-are-the-one';
import { pattern as youProvoked } from './defensiveness/you-provoked';
import { pattern as youStarted } from './defensiveness/you-started';
import { pattern as youToo } from './defensiveness/you-too';
import type { Pattern } from './define-pattern';
import { pattern as beQuiet } from './interrupting/be-quiet';
import { pattern as dontStart } from './interrupting/dont-start';
import { pattern as dropIt } from './interrupting/drop-it';
import { pattern as endOfDiscussion } from './interrupting/end-of-discussion';
import { pattern as getToThePoint } from './interrupting/get-to-the-point';
import { pattern as noSay } from './interrupting/no-say';
import { pattern as nobodyAsked } from './interrupting/nobody-asked';
import { pattern as shutUp } from './interrupting/shut-up';
import { pattern as stopNagging } from './interrupting/stop-nagging';
import { pattern as stopTalking } from './interrupting/stop-talking';
import { pattern as yesOrNo } from './interrupting/yes-or-no';
import { pattern as control } from './pressure/control';
import { pattern as guiltTrip } from './pressure/guilt-trip';
import { pattern as harshOrder } from './pressure/harsh-order';
import { pattern as lastWarning } from './pressure/last-warning';
import { pattern as orMe } from './pressure/or-me';
import { pattern as proveLove } from './pressure/prove-love';
import { pattern as threatBody } from './pressure/threat-body';
import { pattern as threatExposure } from './pressure/threat-exposure';
import { pattern as ultimatum } from './pressure/ultimatum';
import { pattern as breakingOff } from './stonewalling/breaking-off';
import { pattern as coldGoodbye } from './stonewalling/cold-goodbye';
import { pattern as doWhatYouWant } from './stonewalling/do-what-you-want';
import { pattern as doneTalking } from './stonewalling/done-talking';
import { pattern as goAway } from './stonewalling/go-away';
import { pattern as notCaring } from './stonewalling/not-caring';
import { pattern as silentService } from './stonewalling/silent-service';
import { pattern as wontRead } from './stonewalling/wont-read';

export const patterns: readonly Pattern[] = [
  backhanded,
  belittledWorth,
  comparison,
  demeaningThings,
  disgust,
  dismissedFeelings,
  growUp,
  indignantQuestion,
  insultLabel,
  insultName,
  insultingImage,
  mockingSarcasm,
  noBrain,
  swearingAt,
  traitVerdict,
  characterVerdict,
  doBetter,
  mindReading,
  pointedQuestion,
  unfairLoad,
  whatYouDoWrong,
  whyDoYou,
  youAlways,
  youNever,
  yourFault,
  badGuy,
  becauseYou,
  blamingMe,
  lookWhosTalking,
  notMyFault,
  nothingRight,
  whatDoYouWant,
  youAreTheOne,
  youProvoked,
  youStarted,
  youToo,
  beQuiet,
  dontStart,
  dropIt,
  endOfDiscussion,
  getToThePoint,
  noSay,
  nobodyAsked,
  shutUp,
  stopNagging,
  stopTalking,
  yesOrNo,
  control,
  guiltTrip,
  harshOrder,
  lastWarning,
  orMe,
  proveLove,
  threatBody,
  threatExposure,
  ultimatum,
  breakingOff,
  coldGoodbye,
  doWhatYouWant,
  doneTalking,
  goAway,
  notCaring,
  silentService,
  wontRead,
];
