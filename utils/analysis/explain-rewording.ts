/** The engine's own check of a rewording: what it lost, turned round or made up. The gate of every rewording that is offered. */
import { watchApologies, watchPromises } from './faithfulness/additions';
import { watchFacts } from './faithfulness/facts';
import { readFirstNames } from './faithfulness/first-names';
import { losses, type Watch, withoutBlanks } from './faithfulness/kept';
import type { NameLore } from './faithfulness/names';
import { type ReadText, readOffer, readText } from './faithfulness/reading';
import { softStems } from './faithfulness/soft-words';
import { twinStemOf } from './faithfulness/twins';
import { watchWrapping } from './faithfulness/wrapping';
import { readSentences } from './text/sentences';
import { isCommonEnglish } from './text/tone';
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
  const draft = readText(before, readSentences(before), findings, twinStemOf);
  const watches = violations.map((violation) => ({ violation, hasFault: watchers[violation](draft) }));
  return {
    explain: (after) => {
      const offer = readAfter(after);
      return watches.filter(({ hasFault }) => hasFault(offer)).map(({ violation }) => violation);
    },
    isFair: (after) => {
      const offer = readAfter(after);
      return !watches.some(({ hasFault }) => hasFault(offer));
    },
  };
}

function readAfter(after: string): ReadText {
  const text = withoutBlanks(after);
  return readOffer(text, readSentences(text), twinStemOf);
}

/** What is wrong with one rewording of a draft; see `createFaithfulness`. */
export function explainRewording(
  before: string,
  after: string,
  analyze: (text: string) => Analysis,
): readonly Violation[] {
  return createFaithfulness(before, analyze(before).findings).explain(after);
}

let lore: NameLore | null = null;

function loadLore(): NameLore {
  if (lore) return lore;
  const firstNames = readFirstNames();
  lore = {
    isFirstName: (name) => firstNames.has(name),
    isPlain: ({ stem }, name) => softStems().has(stem) || isCommonEnglish(name),
  };
  return lore;
}

const watchers: Readonly<Record<Violation, (before: ReadText) => Watch>> = {
  ...losses,
  'dropped-name': (before) => losses['dropped-name'](before, loadLore()),
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
};
