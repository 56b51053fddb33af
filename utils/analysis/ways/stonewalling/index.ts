/** The ways of this family's patterns, by the pattern's id. */
import type { Ways } from '../define-ways';
import { breakingOff } from './breaking-off';
import { coldGoodbye } from './cold-goodbye';
import { doWhatYouWant } from './do-what-you-want';
import { doneTalking } from './done-talking';
import { goAway } from './go-away';
import { notCaring } from './not-caring';
import { silentService } from './silent-service';
import { wontRead } from './wont-read';

export const ways: Readonly<Record<string, Ways>> = {
  'breaking-off': breakingOff,
  'cold-goodbye': coldGoodbye,
  'do-what-you-want': doWhatYouWant,
  'done-talking': doneTalking,
  'go-away': goAway,
  'not-caring': notCaring,
  'silent-service': silentService,
  'wont-read': wontRead,
};
