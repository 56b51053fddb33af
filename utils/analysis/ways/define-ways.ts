/**
 * The shape of the data in this folder: how each pattern's sentences are said without the sting.
 *
 * A **frame** is what a hurtful clause looks like: a regular expression over normalised words (*don't* is `do not`,
 * *u* is `you`), which must cover the clause from its first word to its last. Words that carry nothing (*honestly*, *and
 * you know what*) may stand before it. `~` takes any adverbs (*just*, *even*, *never*). Slots in braces take what is
 * carried over, see `slots.ts`: `{do}` *help with the kids*, `{thing}` *the dishes*, `{clause}` *i cook every night*.
 *
 * A **line** is what is said instead. Pieces stand between bars, each led by its slot: o observation, f feeling, n need,
 * r request, q question, p pause. After `||` stands the end of the message, said once, and only where the draft does not
 * ask for something itself. A line that starts with `||` says nothing in the clause's place: the words that hurt just go. Braces take what the frame caught, or `{soft}`, `{strong}`, `{need}` of
 * the theme the words point to; a feeling in angles (`<talked over>`) can be swapped by the person. `{do:ing}` and
 * `{did:base}` ask for another form of the first verb.
 */
import type { Theme } from '../lexicon/needs';
import type { Step, Variant } from '../types';

/**
 * Lines by variant. Without firm lines the gentle ones are said at full strength (`firmer.ts`), without curious lines as they
 * are. A variant is left out where that is no other text, the curious one where nothing in it asks.
 */
export type Says = Readonly<Partial<Record<Variant, readonly string[]>>> & { readonly gentle: readonly string[] };

export interface Way {
  readonly frame: string;
  readonly says: Says;
  /** The frame looks on to the end of the sentence, past the clause. */
  readonly isWide: boolean;
  /** `full`: all the clause says is carried. */
  readonly step: Step;
  readonly theme: Theme | null;
  /** A second such clause in the message is not said again: *shush. zip it.* */
  readonly isOnce: boolean;
}

export interface Ways {
  /** What the pattern is about where the words name nothing else. */
  readonly theme?: Theme;
  readonly ways: readonly Way[];
  /** For a clause that fits no frame: what such a clause means, without its content. Without it a blank is offered. */
  readonly otherwise?: Says;
  /** The same for a draft that holds nothing beside such clauses. */
  readonly alone?: Says;
}

interface More {
  readonly theme?: Theme;
  readonly step?: Step;
  readonly isOnce?: boolean;
}

/** A way for one clause. */
export function way(frame: string, says: Says, more: More = {}): Way {
  return {
    frame,
    says,
    isWide: false,
    step: more.step ?? 'full',
    theme: more.theme ?? null,
    isOnce: more.isOnce ?? false,
  };
}

/** A way for a clause and all that follows it in its sentence. */
export function wideWay(frame: string, says: Says, more: More = {}): Way {
  return { ...way(frame, says, more), isWide: true };
}

/** The ways of one pattern. */
export function defineWays(ways: Ways): Ways {
  return ways;
}
