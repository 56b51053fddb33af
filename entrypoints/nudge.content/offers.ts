import type { Chosen, Offer, Offers, Watch } from '@/entrypoints/composer.content/handover';
import { createReworder, type Reword } from '@/utils/analysis/reword';
import { swapFeeling } from '@/utils/analysis/swap-feeling';
import type { Rewording } from '@/utils/analysis/types';
import type { ChosenRewording } from '@/utils/messaging/protocol';
import { fillReturnTime } from '@/utils/nudging/break-offer';
import { nextSeed } from '@/utils/nudging/next-seed';

/** How much is remembered, in the memory of the tab alone: ways of saying one draft, and drafts with their seeds. */
const mostMade = 12;
const mostDrafts = 20;

/** What was made at one seed. */
interface Made {
  readonly rewordings: readonly Rewording[];
  /** All their texts, before any return time was filled in: the clock makes no other way to say it. */
  readonly words: string;
}

/** Rewordings of drafts as they are judged. Those made last are kept: a return time stays what it was. */
export function createOffers(
  { analyze, judgeNow, taste }: Pick<Watch, 'analyze' | 'judgeNow' | 'taste'>,
  reword: Reword = createReworder(analyze),
): Offers {
  const made = new Map<string, Made>();
  const seeds = new Map<string, number>();

  const make = (draft: string, seed: number, now: number): Made => {
    const analysis = judgeNow(draft);
    // What is called fine meanwhile needs no mending any more.
    const key = JSON.stringify([draft, analysis.findings, seed, taste()]);
    const known = made.get(key);
    if (known) return known;
    const raw = reword(draft, analysis, { mild: true, seed, taste: taste() });
    const rewordings = raw.map((rewording) => fillReturnTime(rewording, now));
    return remember(made, key, { rewordings, words: JSON.stringify(raw.map(({ text }) => text)) }, mostMade);
  };

  const nextOf = (draft: string, now: number) => {
    const seed = seeds.get(draft) ?? 0;
    return nextSeed(seed, (other) => make(draft, other, now).words);
  };

  return {
    of(draft, now): Offer {
      const seed = seeds.get(draft) ?? 0;
      const { rewordings } = make(draft, seed, now);
      return { seed, rewordings, hasAnother: rewordings.length > 0 && nextOf(draft, now) !== null };
    },
    another(draft, now) {
      const next = nextOf(draft, now);
      if (next !== null) remember(seeds, draft, next, mostDrafts);
    },
    find: (choice, now) => findIn(make(choice.draft, choice.seed, now).rewordings, choice),
  };
}

/** The rewording that was chosen, if it is word for word one of these, or one with another of its feelings. */
function findIn(rewordings: readonly Rewording[], { variant, feeling, replacement }: ChosenRewording): Chosen | null {
  const offered = rewordings.find((rewording) => rewording.variant === variant);
  if (!offered || (feeling !== null && !offered.feeling?.others.includes(feeling))) return null;
  const rewording = feeling === null ? offered : swapFeeling(offered, feeling);
  return rewording.replacement === replacement ? { rewording, feeling } : null;
}

/** Keeps a value as the newest of at most so many. */
function remember<Value>(memory: Map<string, Value>, key: string, value: Value, most: number): Value {
  memory.delete(key);
  memory.set(key, value);
  const [oldest] = memory.keys();
  if (memory.size > most && oldest !== undefined) memory.delete(oldest);
  return value;
}
