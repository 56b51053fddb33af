/** The ways of this family's patterns, by the pattern's id. */
import type { Ways } from '../define-ways';
import { beQuiet } from './be-quiet';
import { dontStart } from './dont-start';
import { dropIt } from './drop-it';
import { endOfDiscussion } from './end-of-discussion';
import { getToThePoint } from './get-to-the-point';
import { noSay } from './no-say';
import { nobodyAsked } from './nobody-asked';
import { shutUp } from './shut-up';
import { stopNagging } from './stop-nagging';
import { stopTalking } from './stop-talking';
import { yesOrNo } from './yes-or-no';

export const ways: Readonly<Record<string, Ways>> = {
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
};
