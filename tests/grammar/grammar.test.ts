import { describe, expect, it } from 'vitest';
import { piecesOf } from './added-words.mjs';
import { faultsThatCount } from './harper.mjs';
import { describeWorst, judgeGrammar } from './judge.mjs';
import { measureGrammar } from './measure-grammar.mjs';
import { inStandardSpelling } from './standard-spelling.mjs';

const ours = (draft: string, parts: readonly { slot: string; text: string }[]) =>
  piecesOf(draft, parts).map(({ text, isOurs }) => (isOurs ? text.toUpperCase() : text));
const standard = (text: string) =>
  inStandardSpelling(piecesOf('', [{ slot: 'feeling', text }]))
    .map((piece) => piece.text)
    .join('');

describe('words that were added', () => {
  it.each([
    [
      'not what the draft has in that order',
      'u never call me',
      'i feel lonely when u dont call me',
      'I FEEL LONELY WHEN u DONT call me',
    ],
    ['not a word bent by an apostrophe', "its late, you're rude", 'it’s late', 'it’s late'],
    ['a word twice, the second time', 'call me', 'call me me', 'call me ME'],
    ['nothing of another order', 'me and you', 'you and me', 'you AND ME'],
  ])('are %s', (_, draft, text, expected) => {
    expect(ours(draft, [{ slot: 'observation', text }]).join('')).toBe(expected);
  });

  it('are none in parts that were kept', () => {
    expect(
      ours('', [
        { slot: 'kept', text: 'ok. ' },
        { slot: 'pause', text: 'brb' },
      ]).join('|'),
    ).toBe('ok|. |BRB');
  });
});

describe('standard spelling', () => {
  it.each([
    ['i feel sad when u dont call', "I feel sad when you don't call."],
    ["its ur turn. i'm done", "It's your turn. I'm done."],
    ['ur late\ncan u call pls', "You're late.\nCan you call please."],
    ['id like that. ill be back at ___', "I'd like that. I'll be back at ___."],
    ['Already right?', 'Already right?'],
    ['sad 😞', 'Sad 😞'],
  ])('%s', (typed, expected) => {
    expect(standard(typed)).toBe(expected);
  });
});

const lint = (kind: string, start: number, end: number) => ({
  lint_kind: () => kind,
  message: () => 'so it says',
  span: () => ({ start, end }),
});

describe('faults that count', () => {
  it('are no opinions of style, and have UTF-16 offsets', () => {
    expect(faultsThatCount([lint('Style', 0, 1), lint('Agreement', 2, 3)], '😞 a')).toEqual([
      { start: 3, end: 4, kind: 'Agreement', says: 'so it says' },
    ]);
  });

  it('of an unknown kind have to be decided on', () => {
    expect(() => faultsThatCount([lint('Vibes', 0, 1)], 'a')).toThrow('lint-kinds.json');
  });
});

describe('measuring', () => {
  const findBad = async (text: string) =>
    [...text.matchAll(/bad/gi)].map(({ index }) => ({ start: index, end: index + 3, kind: 'Grammar', says: 'bad' }));
  const engineThat = (...texts: string[]) => ({
    analyze: () => ({}),
    reword: () => texts.map((text) => ({ variant: 'gentle', text, parts: [{ slot: 'feeling', text }] })),
  });
  const measure = async (draft: string, typed: string, ...texts: string[]) =>
    measureGrammar([{ id: 'a', text: draft, typed }], engineThat(...texts), findBad);

  it('counts all faults in rewordings of a well-typed draft', async () => {
    const { wellTyped } = await measure('Good.', 'well', 'A bad one.', 'Good.');
    expect(wellTyped).toMatchObject({ drafts: 1, rewordings: 2, words: 4, faults: 1 });
    expect(describeWorst(wellTyped.faulty)).toContain('→ A bad one.');
  });

  it('leaves out a draft that has a fault itself', async () => {
    expect((await measure('bad', 'well', 'A bad one.')).wellTyped.drafts).toBe(0);
  });

  it('counts faults of a sloppy draft only in the words we added', async () => {
    const { sloppy } = await measure('so bad', 'sloppy', 'i feel so bad', 'bad, i feel so bad');
    expect(sloppy).toMatchObject({ drafts: 1, rewordings: 2, words: 5, faults: 1 });
  });
});

describe('the bars', () => {
  const figures = (drafts: number, words: number, faults: number) => ({
    drafts,
    rewordings: drafts,
    words,
    faults,
    faulty: [],
  });
  it.each([
    ['are met', figures(200, 1000, 3), figures(9, 100, 0), [true, true, true]],
    ['are missed by few drafts', figures(199, 1000, 3), figures(9, 100, 0), [false, true, true]],
    ['are missed by too many faults', figures(200, 1000, 4), figures(9, 100, 0), [true, false, true]],
    [
      'are missed by one fault of ours in a sloppy draft',
      figures(200, 1000, 0),
      figures(9, 100, 1),
      [true, true, false],
    ],
    ['are missed where nothing was added', figures(200, 1000, 0), figures(9, 0, 0), [true, true, false]],
  ])('%s', (_, wellTyped, sloppy, expected) => {
    expect(judgeGrammar({ wellTyped, sloppy }).map(({ isMet }) => isMet)).toEqual(expected);
  });
});
