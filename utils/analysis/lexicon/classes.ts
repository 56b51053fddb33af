/** The word classes of the pattern notation, by name. In a list, `_` joins the words of a phrase. */

import { inflections } from '../text/inflect';
import { badTrait, insult, mockNoise, name, softInsult, softTrait, sureInsult, sureTrait } from './insults';
import { better, kin } from './people';
import { always, careVerb, conditional, filler, harmVerb, notSwear, notYou, praise } from './words';

const split = (list: string): readonly string[] => list.split(' ').map((entry) => entry.replaceAll('_', ' '));

/** All forms of verbs and verb phrases; the first word is inflected. */
function verbForms(list: string, pick: (forms: readonly string[]) => readonly string[]): readonly string[] {
  return split(list).flatMap((entry) => {
    const [first = '', ...rest] = entry.split(' ');
    return pick(inflections(first)).map((form) => [form, ...rest].join(' '));
  });
}

const all = (forms: readonly string[]): readonly string[] => forms;
const progressive = (forms: readonly string[]): readonly string[] => forms.slice(-1);

const withoutProgressive = (forms: readonly string[]): readonly string[] => forms.slice(0, -1);

export const classes: Readonly<Record<string, readonly string[]>> = {
  insult: split(insult),
  'insult-sure': split(sureInsult),
  name: split(name),
  'soft-insult': split(softInsult),
  trait: split(badTrait),
  'trait-sure': split(sureTrait),
  'soft-trait': split(softTrait),
  'mock-noise': split(mockNoise),
  kin: split(kin),
  better: split(better),
  filler: split(filler),
  always: split(always),
  praise: split(praise),
  cond: split(conditional),
  cond2: split(conditional),
  'not-you': split(notYou),
  'not-swear': split(notSwear),
  care: verbForms(careVerb, all),
  'care-base': split(careVerb),
  'care-now': verbForms(careVerb, withoutProgressive),
  harm: verbForms(harmVerb, all),
  'harm-base': split(harmVerb),
  harming: verbForms(harmVerb, progressive),
};
