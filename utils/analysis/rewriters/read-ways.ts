/** Reads a clause by the ways of the pattern that was found in it. */
import type { Theme } from '../lexicon/needs';
import { ways as allWays } from '../ways';
import type { Says, Way } from '../ways/define-ways';
import type { Content } from './content';
import { frame } from './lead';
import { type Match, matchFrame, type Reading } from './reading';
import { inForm, isGoodCatch, withSlots } from './slots';
import { canSay } from './speak';

interface Compiled {
  readonly way: Way;
  readonly id: string;
  readonly expression: RegExp;
  /** Names of its slots. */
  readonly names: readonly string[];
}

const compiled = new Map<string, readonly Compiled[]>();

/** Frames are compiled when their pattern is first met: most pages never meet most of them. */
function waysOf(pattern: string): readonly Compiled[] {
  const known = compiled.get(pattern);
  if (known) return known;
  const made = (allWays[pattern]?.ways ?? []).map((way, i): Compiled => {
    const source = withSlots(way.frame);
    return {
      way,
      id: `${pattern}/${i}`,
      expression: frame(`(?:${source})$`),
      names: [...source.matchAll(/\(\?<(\w+)>/g)].map((match) => match[1] ?? ''),
    };
  });
  compiled.set(pattern, made);
  return made;
}

/** Every way of the pattern that fits the clause and can be said of it, in order. */
export function readWays(pattern: string, clause: Reading, theme: Theme, isWide: boolean): readonly Content[] {
  return waysOf(pattern).flatMap(({ way, id, expression, names }) => {
    if (way.isWide !== isWide) return [];
    const match = matchFrame(clause, expression);
    if (!match || !names.every((name) => match.name(name) === '' || isGoodCatch(name, match.name(name)))) return [];
    const content: Content = {
      theme: way.theme ?? ownTheme(pattern, theme),
      step: way.step,
      says: way.says,
      isOnce: way.isOnce,
      way: id,
      values: valuesOf(match, names, way.says),
    };
    return canSay(content) ? [content] : [];
  });
}

/** What the pattern says of a clause that fits no frame. Null if it has nothing to say. */
export function readOtherwise(pattern: string, theme: Theme): Content | null {
  const { otherwise: says, alone = says } = allWays[pattern] ?? {};
  return says && alone
    ? {
        ...{ theme: ownTheme(pattern, theme), step: 'topic', says, alone, isLast: true },
        ...{ way: `${pattern}/otherwise`, values: {} },
      }
    : null;
}

function ownTheme(pattern: string, theme: Theme): Theme {
  return theme === 'us' ? (allWays[pattern]?.theme ?? 'us') : theme;
}

/** What the slots caught, and the other forms that the lines ask for. */
function valuesOf(match: Match, names: readonly string[], says: Says): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const name of names) values[name] = match.carried(name);
  for (const line of Object.values(says).flat()) {
    for (const [, name = '', form = ''] of line.matchAll(/\{(\w+):(\w+)\}/g)) {
      const changed = values[name] ? inForm(values[name], form) : null;
      if (changed !== null) values[`${name}:${form}`] = changed;
    }
  }
  return values;
}
