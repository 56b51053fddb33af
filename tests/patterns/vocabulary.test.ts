import { describe, expect, it } from 'vitest';
import { classes } from '@/utils/analysis/lexicon/classes';
import { fragments } from '@/utils/analysis/lexicon/fragments';
import { guards } from '@/utils/analysis/patterns/guards/index';
import { patterns } from '@/utils/analysis/patterns/index';
import { kindnessPatterns } from '@/utils/analysis/patterns/kindness/index';
import { notes } from '@/utils/analysis/patterns/notes';
import { readSentences } from '@/utils/analysis/text/sentences';
import ratchets from './ratchets.json';

const all = [...patterns, ...kindnessPatterns, ...guards];
const lines = all.flatMap(({ match, unless = [] }) => [...match, ...unless]);
const notation = [...lines, ...Object.values(fragments)].join('\n');
// Fillers have a sign of their own in the notation: ~
const isUsed = (name: string) => name === '#filler' || new RegExp(`${name}(?![\\w-])`).test(notation);

describe('the vocabulary of patterns', () => {
  it.each(Object.keys(classes))('the class #%s is used', (name) => {
    expect(isUsed(`#${name}`)).toBe(true);
  });

  it.each(Object.keys(fragments))('the piece @%s is used', (name) => {
    expect(isUsed(`@${name}`)).toBe(true);
  });

  it.each(Object.entries(classes))('#%s names no word twice', (_name, words) => {
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});

/** What the engine reads where a word or phrase of a list is typed. */
function normalForm(typed: string): string {
  return readSentences(typed.replaceAll(" 's", "'s"))
    .flatMap(({ tokens }) => tokens.map(({ norm }) => norm))
    .join(' ');
}

describe('words of the vocabulary', () => {
  const listed = Object.entries(classes).flatMap(([name, words]) => words.map((word) => [`#${name}`, word] as const));
  const written = lines.flatMap((line) =>
    (line.match(/(?<![\w#@{!-])[a-z][a-z'-]*(?![\w}*-])/g) ?? []).map((word) => [line, word] as const),
  );
  const places = new Map([...written, ...listed].map(([place, word]) => [word, place]));
  const unreadable = [...places]
    .filter(([word]) => normalForm(word) !== word && word !== "'s")
    .map(([word, place]) => `${word}, read as ${normalForm(word)}, in ${place}`);

  it('are spelled as the engine reads them, but for a number that only falls', () => {
    expect(unreadable.length, `Never found:\n${unreadable.join('\n')}\n`).toBeLessThanOrEqual(ratchets.unreadable);
  });

  it('would not be found in another spelling', () => {
    expect([normalForm("don't"), normalForm('two-faced'), normalForm('two faced')]).toEqual([
      'do not',
      'two faced',
      'two faced',
    ]);
  });
});

describe('lines of patterns', () => {
  it('are short enough to read', () => {
    expect(lines.filter((line) => line.length > 136)).toEqual([]);
  });

  it('stand once in a pattern', () => {
    const twice = all.filter(({ match }) => new Set(match).size < match.length);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it.each(['((', '~ ~ ~ ~ ', '|)', '(|', ')?)?'])('hold no %j', (leftover) => {
    expect(lines.filter((line) => line.includes(leftover))).toEqual([]);
  });
});

describe('notes', () => {
  it('are kept for every pattern and for no other', () => {
    const noted = Object.entries(notes).flatMap(([family, byId]) => Object.keys(byId).map((id) => `${family}/${id}`));
    expect(noted.toSorted()).toEqual(patterns.map(({ family, id }) => `${family}/${id}`).toSorted());
  });
});
