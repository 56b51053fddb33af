/** What the slots of a frame take, and when a catch is good. */

import { mindReading } from './lead';
import { formOf, isBase, verbForm } from './verbs';

interface Slot {
  /** Source of a regular expression over normalised words. */
  readonly source: string;
  readonly isGood: (norm: string) => boolean;
}

const first = (norm: string) => norm.split(' ')[0] ?? '';
const length = (norm: string) => norm.split(' ').length;
const isForm = (kind: 'past' | 'ing' | 'third') => (norm: string) => verbForm(first(norm))?.kind === kind;

/** A second question or clause that runs on: *… or did you hand him the tablet*. */
const otherQuestion = / (?:or|but|and) (?:do|did|are|is|was|were|have|would|will|can|could|then) /;

/** A known past form, or an unknown word that may well be one. */
const isPast = (norm: string) => isForm('past')(norm) || /[a-z]{3}ed$/.test(first(norm));

/** A known *-ing* form, or an unknown word that may well be one: *buttering*. */
const isDoing = (norm: string) =>
  isForm('ing')(norm) ||
  /^(?!(?:some|any|every|no)?thing|(?:even|morn|dur|wedd|ceil|build|k|r|str|spr)ing)[a-z]{3,}ing$/.test(first(norm));

/** Verbs nobody can be asked to do, or that only stand in insults. */
const undoable =
  /^(?:shut|fuck|piss|die|rot|choke|grow|know|want|need|mean|think|the|a|an|you|i|my|your|it|this|that|so|not|no)$/;
const doableBe =
  /^be (?:on time|silent|home|here|there|back|nice|nicer|kind|kinder|honest|ready|in|at|with|careful|quiet|good|patient|clear|straight|open|gentle|fair|more|less|quick|present)\b/;

function isDoable(norm: string): boolean {
  if (otherQuestion.test(norm)) return false;
  const verb = first(norm);
  if (/^do not\b/.test(norm)) return false;
  if (verb === 'be') return doableBe.test(norm);
  if (
    undoable.test(verb) ||
    (mindReading.has(verb) && !/^(?:give|see|consider|trust|think about|appreciate)\b/.test(norm))
  )
    return false;
  const form = verbForm(verb);
  return form ? form.kind === 'base' : isBase(verb) && length(norm) > 1;
}

/** A noun phrase that names a thing, a person or a doing: no clause, nobody addressed. */
function isThing(norm: string): boolean {
  if (length(norm) > 7 || /\b(?:you|i|we|he|she|they|is|are|was|were|am|do|does|did|not|because|if)\b/.test(norm))
    return false;
  if (
    /^(?:it|this|that|me|him|them|us|all|one|anything|everything|nothing|something|so|too|as|to|of|and|or|but|who|what|how|why)$/.test(
      norm,
    )
  )
    return false;
  return !/^(?:to|of|and|or|but|so|too|very|really|because|if|when|as|than|like)\b/.test(norm);
}

function isClause(norm: string): boolean {
  if (length(norm) < 2) return false;
  return /^(?:i|we|he|she|it|they|you|there|this|that|everyone|everybody|nobody|my|our|your|the|his|her|their|a|an|some|all|[a-z]+) \S/.test(
    norm,
  );
}

const phrase = '\\S+(?: .+?)??';
const slots: Readonly<Record<string, Slot>> = {
  do: { source: phrase, isGood: isDoable },
  act: {
    source: phrase,
    isGood: (norm) =>
      !otherQuestion.test(norm) &&
      isBase(first(norm)) &&
      !/^(?:the|a|an|my|your|so|not|no|you|i|to|do(?:es)? not)\b/.test(norm),
  },
  did: { source: phrase, isGood: isPast },
  done: { source: phrase, isGood: isPast },
  doing: { source: phrase, isGood: isDoing },
  does: { source: phrase, isGood: isForm('third') },
  thing: { source: phrase, isGood: isThing },
  who: { source: phrase, isGood: isThing },
  clause: { source: '\\S+ .+?', isGood: isClause },
  adj: { source: '\\S+(?: \\S+){0,2}?', isGood: (norm) => !/\b(?:you|i|the|a|an|is|are)\b/.test(norm) },
  time: {
    source:
      '(?:by|at|before|after|until|till|from|on|in|this|next|last|every|all|for|tonight|tomorrow|today|yesterday|now|again|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: \\S+){0,4}?',
    isGood: () => true,
  },
  x: { source: '.+?', isGood: (norm) => norm !== '' },
  rest: { source: '(?: .+?)??', isGood: () => true },
};

/** The kind of a slot: `thing2` is a `thing`. */
function kindOf(name: string): Slot {
  const slot = slots[name.replace(/\d$/, '')];
  if (!slot) throw new Error(`There is no slot {${name}}.`);
  return slot;
}

/**
 * The frame as a regular expression: its slots written out as named groups, its brackets catching nothing. Throws for a slot
 * that does not exist.
 */
export function withSlots(frame: string): string {
  return frame.replace(/(?<!\\)\((?!\?)/g, '(?:').replace(/\{(\w+)\}/g, (_, name: string) => {
    const { source } = kindOf(name);
    return `(?<${name}>${source})`;
  });
}

/** Whether what a slot caught may be carried over. */
export function isGoodCatch(name: string, norm: string): boolean {
  return kindOf(name).isGood(norm);
}

/** The carried words with their first verb in another form; null if that form is not known. */
export function inForm(carried: string, form: string): string | null {
  const [verb = '', ...rest] = carried.split(' ');
  const changed = formOf(verb.toLowerCase(), form);
  return changed === null ? null : [changed, ...rest].join(' ');
}
