/** What the open card says of each pattern, by family and id. Apart from the index, so that finding words costs a page no explanations. */

import type { Family } from '../types';
import { note as backhanded } from './contempt/backhanded';
import { note as belittledWorth } from './contempt/belittled-worth';
import { note as comparison } from './contempt/comparison';
import { note as demeaningThings } from './contempt/demeaning-things';
import { note as disgust } from './contempt/disgust';
import { note as dismissedFeelings } from './contempt/dismissed-feelings';
import { note as growUp } from './contempt/grow-up';
import { note as indignantQuestion } from './contempt/indignant-question';
import { note as insultLabel } from './contempt/insult-label';
import { note as insultName } from './contempt/insult-name';
import { note as insultingImage } from './contempt/insulting-image';
import { note as mockingSarcasm } from './contempt/mocking-sarcasm';
import { note as noBrain } from './contempt/no-brain';
import { note as swearingAt } from './contempt/swearing-at';
import { note as traitVerdict } from './contempt/trait-verdict';
import { note as characterVerdict } from './criticism/character-verdict';
import { note as doBetter } from './criticism/do-better';
import { note as mindReading } from './criticism/mind-reading';
import { note as pointedQuestion } from './criticism/pointed-question';
import { note as unfairLoad } from './criticism/unfair-load';
import { note as whatYouDoWrong } from './criticism/what-you-do-wrong';
import { note as whyDoYou } from './criticism/why-do-you';
import { note as youAlways } from './criticism/you-always';
import { note as youNever } from './criticism/you-never';
import { note as yourFault } from './criticism/your-fault';
import { note as badGuy } from './defensiveness/bad-guy';
import { note as becauseYou } from './defensiveness/because-you';
import { note as blamingMe } from './defensiveness/blaming-me';
import { note as lookWhosTalking } from './defensiveness/look-whos-talking';
import { note as notMyFault } from './defensiveness/not-my-fault';
import { note as nothingRight } from './defensiveness/nothing-right';
import { note as whatDoYouWant } from './defensiveness/what-do-you-want';
import { note as youAreTheOne } from './defensiveness/you-are-the-one';
import { note as youProvoked } from './defensiveness/you-provoked';
import { note as youStarted } from './defensiveness/you-started';
import { note as youToo } from './defensiveness/you-too';
import type { PatternNote } from './define-pattern';
import { note as beQuiet } from './interrupting/be-quiet';
import { note as dontStart } from './interrupting/dont-start';
import { note as dropIt } from './interrupting/drop-it';
import { note as endOfDiscussion } from './interrupting/end-of-discussion';
import { note as getToThePoint } from './interrupting/get-to-the-point';
import { note as noSay } from './interrupting/no-say';
import { note as nobodyAsked } from './interrupting/nobody-asked';
import { note as shutUp } from './interrupting/shut-up';
import { note as stopNagging } from './interrupting/stop-nagging';
import { note as stopTalking } from './interrupting/stop-talking';
import { note as yesOrNo } from './interrupting/yes-or-no';
import { note as control } from './pressure/control';
import { note as guiltTrip } from './pressure/guilt-trip';
import { note as harshOrder } from './pressure/harsh-order';
import { note as lastWarning } from './pressure/last-warning';
import { note as orMe } from './pressure/or-me';
import { note as proveLove } from './pressure/prove-love';
import { note as threatBody } from './pressure/threat-body';
import { note as threatExposure } from './pressure/threat-exposure';
import { note as ultimatum } from './pressure/ultimatum';
import { note as breakingOff } from './stonewalling/breaking-off';
import { note as coldGoodbye } from './stonewalling/cold-goodbye';
import { note as doWhatYouWant } from './stonewalling/do-what-you-want';
import { note as doneTalking } from './stonewalling/done-talking';
import { note as goAway } from './stonewalling/go-away';
import { note as notCaring } from './stonewalling/not-caring';
import { note as silentService } from './stonewalling/silent-service';
import { note as wontRead } from './stonewalling/wont-read';

export const notes: Readonly<Record<Family, Readonly<Record<string, PatternNote>>>> = {
  contempt: {
    backhanded,
    'belittled-worth': belittledWorth,
    comparison,
    'demeaning-things': demeaningThings,
    disgust,
    'dismissed-feelings': dismissedFeelings,
    'grow-up': growUp,
    'indignant-question': indignantQuestion,
    'insult-label': insultLabel,
    'insult-name': insultName,
    'insulting-image': insultingImage,
    'mocking-sarcasm': mockingSarcasm,
    'no-brain': noBrain,
    'swearing-at': swearingAt,
    'trait-verdict': traitVerdict,
  },
  criticism: {
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
  },
  defensiveness: {
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
  },
  interrupting: {
    'be-quiet': beQuiet,
    'dont-start': dontStart,
    'drop-it': dropIt,
    'end-of-discussion': endOfDiscussion,
    'get-to-the-point': getToThePoint,
    'no-say': noSay,
    'nobody-asked': nobodyAsked,
    'shut-up': shutUp,
    'stop-nagging': stopNagging,
    'stop-talking': stopTalking,
    'yes-or-no': yesOrNo,
  },
  pressure: {
    control,
    'guilt-trip': guiltTrip,
    'harsh-order': harshOrder,
    'last-warning': lastWarning,
    'or-me': orMe,
    'prove-love': proveLove,
    'threat-body': threatBody,
    'threat-exposure': threatExposure,
    ultimatum,
  },
  stonewalling: {
    'breaking-off': breakingOff,
    'cold-goodbye': coldGoodbye,
    'do-what-you-want': doWhatYouWant,
    'done-talking': doneTalking,
    'go-away': goAway,
    'not-caring': notCaring,
    'silent-service': silentService,
    'wont-read': wontRead,
  },
};
