/** The engine's own check of a rewording: what it lost, turned round or made up. A door of its own, for the popup and for tests. */
import { addsApology, addsPromise } from './faithfulness/additions';
import { addsFact } from './faithfulness/facts';
import { namesOf } from './faithfulness/names';
import { hasFlipped } from './faithfulness/negation';
import { type ReadText, readText } from './faithfulness/reading';
import { isKept, offeredIn, requestsOf } from './faithfulness/requests';
import type { Analysis } from './types';

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

/**
 * What is wrong with a rewording, in a fixed order; nothing if it is fair. Words inside an insult, a label or a
 * comparison may go, and so may an accusing *always* or *never*; a blank (`___`) is no addition.
 */
export function explainRewording(
  before: string,
  after: string,
  analyze: (text: string) => Analysis,
): readonly Violation[] {
  const draft = readText(before, analyze(before).findings);
  const offer = readText(after.replace(/_{2,}/g, ' '), []);
  return violations.filter((violation) => checks[violation](draft, offer));
}

const checks: Readonly<Record<Violation, (before: ReadText, after: ReadText) => boolean>> = {
  'dropped-number': (before, after) => hasDropped(before, after, 'number'),
  'dropped-name': (before, after) => {
    const lower = after.text.toLowerCase();
    return namesOf(before).some((name) => !lower.includes(name));
  },
  'dropped-time': (before, after) => hasDropped(before, after, 'time'),
  'dropped-request': (before, after) => {
    const offered = offeredIn(after);
    return requestsOf(before).some((request) => !isKept(request, offered));
  },
  'flipped-negation': hasFlipped,
  'added-number': (before, after) => {
    const known = new Set(before.quantities.flatMap(({ gives }) => gives));
    return after.quantities.some(
      ({ isCalendar, mayCome, needs }) => !isCalendar && !mayCome && !needs.some((need) => known.has(need)),
    );
  },
  'added-fact': addsFact,
  'added-apology': addsApology,
  'added-promise': addsPromise,
  'too-long': (before, after) => after.length > before.length + longerBy,
};

function hasDropped(before: ReadText, after: ReadText, kind: 'number' | 'time'): boolean {
  const kept = new Set(after.quantities.flatMap(({ gives }) => gives));
  return before.quantities.some(
    (quantity) =>
      (quantity.kind === kind || quantity.kind === 'both') &&
      !quantity.mayGo &&
      !before.isVenom(quantity) &&
      !quantity.needs.some((need) => kept.has(need)),
  );
}
