import { describe, expect, it } from 'vitest';
import { carryOver, smallestChange } from '@/utils/composer/write/smallest-change';

describe('the smallest change', () => {
  it.each([
    ['one word', 'you never help', 'you rarely help', { start: 4, end: 9, text: 'rarely' }],
    ['whole words though letters agree', 'a bitter end', 'a better end', { start: 2, end: 8, text: 'better' }],
    ['everything', 'no', 'yes', { start: 0, end: 2, text: 'yes' }],
    ['an emoji whole', 'ok 👍🏽 then', 'ok 👍🏻 then', { start: 3, end: 7, text: '👍🏻' }],
    ['words put in', 'help me', 'help with me', { start: 5, end: 7, text: 'with me' }],
    ['a line', 'a\nb\nc', 'a\nx\nc', { start: 2, end: 3, text: 'x' }],
    ['a repeated word', 'no no no', 'no no', { start: 3, end: 8, text: 'no' }],
    ['an empty box', '', 'hello', { start: 0, end: 0, text: 'hello' }],
  ])('is %s', (_, before, after, change) => {
    expect(smallestChange(before, after)).toEqual(change);
    expect(before.slice(0, change.start) + change.text + before.slice(change.end)).toBe(after);
  });
});

describe('a caret carried over a change', () => {
  const change = { start: 4, end: 9, text: 'rarely' };

  it.each([
    ['before it stays', 2, 2],
    ['at its start stays', 4, 4],
    ['inside it goes to its end', 6, 10],
    ['at its end goes along', 9, 10],
    ['after it goes along', 12, 13],
  ])('%s', (_, place, carried) => {
    expect(carryOver(place, change)).toBe(carried);
  });
});
