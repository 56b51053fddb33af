/** How each pattern's sentences are said without the sting, by the pattern's id. */
import { ways as contempt } from './contempt';
import { ways as criticism } from './criticism';
import { ways as defensiveness } from './defensiveness';
import type { Ways } from './define-ways';
import { ways as interrupting } from './interrupting';
import { ways as pressure } from './pressure';
import { ways as stonewalling } from './stonewalling';

export const ways: Readonly<Record<string, Ways>> = {
  ...criticism,
  ...contempt,
  ...defensiveness,
  ...stonewalling,
  ...interrupting,
  ...pressure,
};
