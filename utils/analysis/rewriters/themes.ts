/** From words to the situation of a couple's life they point to. */
import { needs, type Theme } from '../lexicon/needs';
import type { Token } from '../text/sentence-model';
import { verbForm } from './verbs';

let pointers: ReadonlyMap<string, Theme> | null = null;

function readPointers(): ReadonlyMap<string, Theme> {
  const map = new Map<string, Theme>();
  for (const theme of Object.keys(needs) as Theme[]) {
    for (const word of needs[theme].words.split(' ')) if (word && !map.has(word)) map.set(word, theme);
  }
  return map;
}

/** The first theme that the words point to, else `us`. */
export function themeOf(tokens: readonly Token[]): Theme {
  pointers ??= readPointers();
  const known = pointers;
  // A special day outweighs what was done or not done on it.
  const isSpecial = tokens.some((token) => known.get(token.norm) === 'celebration');
  return isSpecial ? 'celebration' : (firstIn(known, tokens) ?? 'us');
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
