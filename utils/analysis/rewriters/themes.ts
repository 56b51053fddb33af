/** From words to the situation of a couple's life they point to. */
import { needs, type Theme } from '../lexicon/needs';
import type { Token } from '../text/sentence-model';
import { verbForm } from './verbs';

interface Pointers {
  readonly strong: ReadonlyMap<string, Theme>;
  readonly weak: ReadonlyMap<string, Theme>;
}

let pointers: Pointers | null = null;

function readPointers(): Pointers {
  const strong = new Map<string, Theme>();
  const weak = new Map<string, Theme>();
  for (const theme of Object.keys(needs) as Theme[]) {
    const { words, hints } = needs[theme];
    for (const word of words.split(' ')) if (word && !strong.has(word)) strong.set(word, theme);
    for (const word of hints?.split(' ') ?? []) if (!weak.has(word)) weak.set(word, theme);
  }
  return { strong, weak };
}

/** The first strong pointer in the words, else the first weak one, else `us`. */
export function themeOf(tokens: readonly Token[]): Theme {
  const found = strongThemeOf(tokens);
  return found === 'us' ? (firstIn(loadPointers().weak, tokens) ?? 'us') : found;
}

/** The first strong pointer in the words, else `us`. */
export function strongThemeOf(tokens: readonly Token[]): Theme {
  const { strong } = loadPointers();
  // A special day outweighs what was done or not done on it.
  const isSpecial = tokens.some((token) => strong.get(token.norm) === 'celebration');
  return isSpecial ? 'celebration' : (firstIn(strong, tokens) ?? 'us');
}

function loadPointers(): Pointers {
  pointers ??= readPointers();
  return pointers;
}

function firstIn(map: ReadonlyMap<string, Theme>, tokens: readonly Token[]): Theme | null {
  for (const [i, token] of tokens.entries()) {
    // A later part of an abbreviation is no word of its own: the honest in tbh is not about honesty.
    if (token.start !== token.wordStart) continue;
    // *Spend time* is not about money: two words joined by a line stand before either alone.
    const next = tokens[i + 1]?.norm ?? '';
    for (const form of [...lookups(token.norm).map((one) => `${one}_${next}`), ...lookups(token.norm)]) {
      const theme = map.get(form);
      if (theme) return theme;
    }
  }
  return null;
}

function lookups(word: string): readonly string[] {
  const base = verbForm(word)?.base;
  const forms = base && base !== word ? [word, base] : [word];
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  if (word.endsWith('ing')) forms.push(word.slice(0, -3), `${word.slice(0, -3)}e`);
  if (word.endsWith('ed')) forms.push(word.slice(0, -2), word.slice(0, -1));
  return forms;
}
