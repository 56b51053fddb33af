import { describe, expect, test } from 'vitest';
import { changedWords } from '@/components/nudge/changed-words';

/** New words stand in braces. */
function notation(before: string, after: string): string {
  return changedWords(before, after)
    .map(({ text, changed }) => (changed ? `{${text}}` : text))
    .join('');
}

describe('new words are tinted', () => {
  test.each([
    ['you never call when ur late', 'please call when ur late', '{please} call when ur late'],
    ['can you get milk', 'can you get milk', 'can you get milk'],
    ['Get the milk, idiot', 'get the milk', 'get the milk'],
    ['milk and eggs', 'milk and a few eggs', 'milk and {a few} eggs'],
    ['one two\nthree', 'one two\nfour three', 'one two\n{four} three'],
    ['', 'hello there', 'hello there'],
    ['hello', '', ''],
  ])('%j to %j: %j', (before, after, expected) => {
    expect(notation(before, after)).toBe(expected);
  });

  test('where nearly everything is new, nothing is tinted', () => {
    expect(notation('you are useless', 'I feel alone with the dishes')).toBe('I feel alone with the dishes');
  });

  test('nothing is lost, whatever the texts are', () => {
    const after = ' two  spaces, a\ttab and — a dash 🙂 ';
    const shown = changedWords('a dash and a tab', after);
    expect(shown.map((stretch) => stretch.text).join('')).toBe(after);
  });

  test('a very long text is shown plain', () => {
    const long = 'word '.repeat(600);
    expect(changedWords(long, long).some((stretch) => stretch.changed)).toBe(false);
  });
});
