/** The word classes of the pattern notation, by name. */

import { inflections, thirdPerson } from '../text/inflect';
import * as insults from './insults';
import * as people from './people';
import * as verbs from './verbs';
import * as words from './words';

const split = (list: string): readonly string[] => list.split(' ').map((entry) => entry.replaceAll('_', ' '));

/** Nouns and their plurals. */
const nouns = (list: string): readonly string[] => split(list).flatMap((noun) => [noun, thirdPerson(noun)]);

/** Forms of verbs and verb phrases; the first word is inflected. `from` and `to` choose among base, -s, past and -ing. */
function verbForms(list: string, from = 0, to?: number): readonly string[] {
  return split(list).flatMap((entry) => {
    const [first = '', ...rest] = entry.split(' ');
    return inflections(first)
      .slice(from, to)
      .map((form) => [form, ...rest].join(' '));
  });
}

/** Each start with each end. */
const pairs = (starts: string, ends: string): string =>
  split(starts)
    .flatMap((start) => split(ends).map((end) => start + end))
    .join(' ');

const nameList = `${insults.names} ${pairs(insults.rudeStarts, insults.rudeEnds)}`;
const names = nouns(nameList);
const tags = nouns(insults.tags);
const sureTraits = split(insults.sureTraits);
const bareTraits = split(insults.traits);
const traits = [...sureTraits, ...bareTraits, ...split(insults.stateTraits)];
const partners = split(people.partners);

export const classes: Readonly<Record<string, readonly string[]>> = {
  name: names,
  'one-name': split(nameList),
  tag: [...names, ...tags],
  insult: [...names, ...tags, ...nouns(insults.labels)],
  'soft-insult': split(insults.softLabels),
  'trait-sure': sureTraits,
  'trait-bare': [...sureTraits, ...bareTraits],
  trait: traits,
  epithet: [...traits, ...split(insults.epithets)],
  superlative: split(insults.superlatives),
  'mock-title': split(insults.mockTitles),
  'soft-trait': split(insults.softTraits),
  touchy: split(insults.touchy),
  flaw: split(insults.flaws),
  virtue: split(insults.virtues),
  grand: split(insults.grandTitles),
  whine: split(insults.whining),
  scorn: split(insults.scorn),
  belonging: split(insults.belongings),
  nonsense: split(insults.nonsense),
  family: split(people.family),
  kids: split(people.kids),
  partner: partners,
  people: [...partners, ...split(people.people)],
  dear: split(people.dear),
  filler: split(words.filler),
  always: split(words.always),
  'right-now': split(words.rightNow),
  weekday: split(words.weekday),
  nobody: split(words.nobody),
  damn: split(words.damn),
  praise: split(words.praise),
  cond: split(words.conditional),
  unsure: split(words.unsure),
  'not-you': split(words.notYou),
  driving: split(words.driving),
  'not-swear': split(words.notSwear),
  playful: split(words.playful),
  game: split(words.games),
  tease: split(words.tease),
  private: split(words.privateThings),
  secret: split(words.secrets),
  'the-truth': split(words.theTruth),
  body: split(words.body),
  thing: split(words.things),
  hurting: split(words.hurting),
  afraid: split(words.afraid),
  hard: split(words.hard),
  together: split(words.together),
  lovable: split(words.lovable),
  beauty: split(words.beauty),
  nice: split(words.nice),
  endearment: split(words.endearments),
  'not-lover': split(words.notLover),
  'no-thanks': split(words.noThanks),
  'sorry-for-you': split(words.sorryForYou),
  'not-sorry': split(words.notSorry),
  mended: split(words.mended),
  'hurts-me': split(words.hurtsMe),
  stirred: split(words.stirred),
  felt: split(words.felt),
  awful: split(words.awful),
  faring: split(words.faring),
  mine: split(words.mine),
  'well-or-not': split(words.wellOrNot),
  low: split(words.low),
  time: split(words.times),
  'bad-self': split(words.badSelf),
  cheer: split(words.cheer),
  'feel-be': split(words.feelBe),
  'at-loss': split(words.atLoss),
  'looks-you': split('you_are you_were you_look you_looked you_have_been'),
  'care-now': verbForms(verbs.careVerbs, 0, -1),
  harm: verbForms(verbs.harmVerbs),
  harming: verbForms(verbs.harmVerbs, -1),
  ruin: verbForms(verbs.ruinVerbs),
  ruining: verbForms(`${verbs.ruinVerbs} waste ignore forget embarrass`, -1),
  violence: verbForms(verbs.violentVerbs, 0, 1),
  attack: verbForms(verbs.attackVerbs),
  assault: verbForms(verbs.assaultVerbs),
  shove: verbForms(verbs.shoveVerbs),
  grip: verbForms(verbs.gripVerbs),
  expose: verbForms(verbs.exposeVerbs),
  nagging: split(words.nagging),
  speech: split(`${words.speech} ${insults.nonsense}`),
  leaving: [...split('done finished gone over through leaving walking'), ...verbForms(verbs.leaveVerbs)],
};
