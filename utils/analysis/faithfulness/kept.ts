/** What a rewording has to keep of its draft: numbers, times, names, requests, what is denied, and about its length. */
import type { Sentence } from '../text/sentence-model';
import type { Finding } from '../types';
import { type NameLore, watchNames } from './names';
import { watchNegation } from './negation';
import type { Quantity } from './quantity';
import { type ReadText, readOffer, readText } from './reading';
import { watchRequests } from './requests';

/** A rewording may be this many words longer than the draft. */
const longerBy = 15;

/** Tells of a rewording that was read whether it has one fault. */
export type Watch = (after: ReadText) => boolean;

/** The losses, by the fault that names them, in the order in which they are told. */
export const losses = {
  'dropped-number': (before: ReadText) => watchQuantities(before, 'number'),
  'dropped-name': (before: ReadText, lore?: NameLore) => watchNames(before, lore),
  'dropped-time': (before: ReadText) => watchQuantities(before, 'time'),
  'dropped-request': (before: ReadText) => watchRequests(before),
  'flipped-negation': (before: ReadText) => watchNegation(before),
  'too-long': (before: ReadText) => (after: ReadText) => after.length > before.length + longerBy,
} as const;

/** Blanks in a rewording say nothing. */
export const withoutBlanks = (text: string): string => (text.includes('__') ? text.replace(/_{2,}/g, '') : text);

/** A text and its sentences. */
interface Read {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/**
 * Reads a draft once for many rewordings of ours, and tells of each whether it keeps what it has to. What our own lines add is
 * known beforehand and looked at in tests; a text from elsewhere needs `createFaithfulness`.
 * @param findings what the analysis of `before` has found
 */
export function createKeeping(before: Read, findings: readonly Finding[]): (after: Read) => boolean {
  const draft = readText(before.text, before.sentences, findings);
  const watches = Object.values(losses).map((watch) => watch(draft));
  return (after) => {
    const offer = readOffer(after.text, after.sentences);
    return !watches.some((hasFault) => hasFault(offer));
  };
}

/** *I'm done with you tonight*: a break is meant for now in any case. */
const isAboutNow = /^(?:tonight|today|evening)$/;

/** *You are 28*, *sixty years old and sulking*: an age inside the sting. */
const isAgeHeldAgainst = ({ text, isSting }: ReadText, quantity: Quantity) =>
  isSting(quantity) &&
  (/\b(?:you are|you['’]?re|ur|u r) $/i.test(text.slice(Math.max(0, quantity.start - 9), quantity.start)) ||
    /^ (?:years? )?(?:old\b|on this (?:earth|planet))/i.test(text.slice(quantity.end, quantity.end + 20)));

/** Tells of a rewording whether a number or a time of the draft has gone. */
function watchQuantities(before: ReadText, kind: 'number' | 'time'): Watch {
  const mustStay = (quantity: Quantity) =>
    (quantity.kind === kind || quantity.kind === 'both') &&
    !quantity.mayGo &&
    !before.isVenom(quantity) &&
    !isAgeHeldAgainst(before, quantity) &&
    !(quantity.isCalendar && before.isBrokenOff(quantity) && quantity.needs.some((need) => isAboutNow.test(need)));
  const needed = before.quantities.filter(mustStay).map(({ needs }) => needs);
  if (needed.length === 0) return () => false;
  return (after) => {
    const kept = new Set(after.quantities.flatMap(({ gives }) => gives));
    return needed.some((needs) => !needs.some((need) => kept.has(need)));
  };
}
