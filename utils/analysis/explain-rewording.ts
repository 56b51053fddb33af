/** The engine's own check of a rewording: what it lost, turned round or made up. The gate of every rewording that is offered. */
import { watchApologies, watchPromises } from './faithfulness/additions';
import { watchFacts } from './faithfulness/facts';
import { watchNames } from './faithfulness/names';
import { watchNegation } from './faithfulness/negation';
import type { Quantity } from './faithfulness/quantity';
import { type ReadText, readOffer, readText } from './faithfulness/reading';
import { watchRequests } from './faithfulness/requests';
import { watchWrapping } from './faithfulness/wrapping';
import type { Analysis, Finding } from './types';

const violations = [
  'dropped-number',
  'dropped-name',
  'dropped-time',
  'dropped-request',
  'flipped-negation',
  'added-number',
  'added-fact',
  'added-apology',
  'added-promise',
  'too-long',
] as const;
export type Violation = (typeof violations)[number];

/** A rewording may be this many words longer than the draft. */
const longerBy = 15;

/** A draft that has been read, to hold any number of rewordings against. */
export interface Faithfulness {
  /** What is wrong with a rewording, in a fixed order; nothing if it is fair. */
  readonly explain: (after: string) => readonly Violation[];
  /** Whether nothing is wrong with it; ends at the first fault. */
  readonly isFair: (after: string) => boolean;
}

/**
 * Reads a draft once for many rewordings. Words inside an insult, a label or a comparison may go, and so may an accusing
 * *always* or *never*; a blank (`___`) is no addition.
 * @param findings what the analysis of `before` has found
 */
export function createFaithfulness(before: string, findings: readonly Finding[]): Faithfulness {
  const draft = readText(before, findings);
  const watches = violations.map((violation) => ({ violation, hasFault: watchers[violation](draft) }));
  return {
    explain: (after) => {
      const offer = readOffer(withoutBlanks(after));
      return watches.filter(({ hasFault }) => hasFault(offer)).map(({ violation }) => violation);
    },
    isFair: (after) => {
      const offer = readOffer(withoutBlanks(after));
      return !watches.some(({ hasFault }) => hasFault(offer));
    },
  };
}

const withoutBlanks = (text: string) => (text.includes('__') ? text.replace(/_{2,}/g, ' ') : text);

/** What is wrong with one rewording of a draft; see `createFaithfulness`. */
export function explainRewording(
  before: string,
  after: string,
  analyze: (text: string) => Analysis,
): readonly Violation[] {
  return createFaithfulness(before, analyze(before).findings).explain(after);
}

type Watch = (after: ReadText) => boolean;

const watchers: Readonly<Record<Violation, (before: ReadText) => Watch>> = {
  'dropped-number': (before) => watchQuantities(before, 'number'),
  'dropped-name': watchNames,
  'dropped-time': (before) => watchQuantities(before, 'time'),
  'dropped-request': watchRequests,
  'flipped-negation': watchNegation,
  'added-number': (before) => {
    const known = new Set(before.quantities.flatMap(({ gives }) => gives));
    return ({ quantities }) =>
      quantities.some(
        ({ isCalendar, mayCome, needs }) => !isCalendar && !mayCome && !needs.some((need) => known.has(need)),
      );
  },
  'added-fact': (before) => {
    const isWrapped = watchWrapping(before);
    const addsFact = watchFacts(before);
    return (after) => isWrapped(after) || addsFact(after);
  },
  'added-apology': watchApologies,
  'added-promise': watchPromises,
  'too-long': (before) => (after) => after.length > before.length + longerBy,
};

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
