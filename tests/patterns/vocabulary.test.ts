import { describe, expect, it } from 'vitest';
import { classes } from '@/utils/analysis/lexicon/classes';
import { fragments } from '@/utils/analysis/lexicon/fragments';
import { guards } from '@/utils/analysis/patterns/guards/index';
import { patterns } from '@/utils/analysis/patterns/index';
import { kindnessPatterns } from '@/utils/analysis/patterns/kindness/index';
import { notes } from '@/utils/analysis/patterns/notes';

const all = [...patterns, ...kindnessPatterns, ...guards];
const lines = all.flatMap(({ match, unless = [] }) => [...match, ...unless]);
const notation = [...lines, ...Object.values(fragments)].join('\n');
const isUsed = (name: string) => new RegExp(`${name}(?![\\w-])`).test(notation);

describe('the vocabulary of patterns', () => {
  it.each(Object.keys(classes))('the class #%s is used', (name) => {
    expect(isUsed(`#${name}`)).toBe(true);
  });

  // Fillers have a sign of their own in the notation: ~
  it.each(Object.keys(fragments).filter((name) => name !== 'fillers'))('the piece @%s is used', (name) => {
    expect(isUsed(`@${name}`)).toBe(true);
  });

  it.each(Object.entries(classes))('#%s names no word twice', (_name, words) => {
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
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
