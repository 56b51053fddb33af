import { describe, expect, it } from 'vitest';
import { readSentences } from '@/utils/analysis/text/sentences';

const norms = (draft: string): string[] => readSentences(draft).flatMap((s) => s.tokens.map((t) => t.norm));

describe('normal forms', () => {
  it.each([
    ['u r late', 'you are late'],
    ['ur lazy', 'you are lazy'],
    ['ur mum rang', 'your mom rang'],
    ['youre so mean', 'you are so mean'],
    ['dont, can’t, wont', 'do not can not will not'],
    ['im gonna', 'i am going to'],
    ['SOOOO tired', 'so tired'],
    ['what the helllll', 'what the hell'],
    ['wtf is that', 'what the fuck is that'],
    ['f*** that, what a b*tch of a day', 'fuck that what a bitch of a day'],
    ['its fine', 'it is fine'],
    ["your mother's house", "your mother 's house"],
  ])('reads %j as %j', (draft, expected) => {
    expect(norms(draft).join(' ')).toBe(expected);
  });
});

describe('places', () => {
  it.each(['Hey 👩‍👩‍👧 dont go', 'naïve “you”  r\tlate…', 'a\r\nb', 'e\u0301tait you\u200bre', '١٢ you'])(
    'gives every token of %j a place inside its word',
    (draft) => {
      for (const sentence of readSentences(draft)) {
        let reached = sentence.start;
        for (const token of sentence.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(reached);
          expect(token.wordStart).toBeLessThanOrEqual(token.start);
          expect(token.wordEnd).toBeGreaterThanOrEqual(token.end);
          expect(draft.slice(token.wordStart, token.wordEnd)).toMatch(/^\S+$/u);
          reached = token.end;
        }
        expect(sentence.end).toBeGreaterThanOrEqual(reached);
      }
    },
  );
});

describe('sentences', () => {
  const texts = (draft: string) => readSentences(draft).map((s) => draft.slice(s.start, s.end));
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['first line\nsecond line', ['first line', 'second line']],
    ['fine 😂 do it', ['fine 😂', 'do it']],
    ['wait… what', ['wait…', 'what']],
    ['home at 7.30 ok', ['home at 7.30 ok']],
    ['> you are mean\nok', ['ok']],
    ['see https://you.never/listen ok', ['see https://you.never/listen ok']],
    ['', []],
    ['!!! 😂', []],
  ])('cuts %j', (draft, expected) => {
    expect(texts(draft)).toEqual(expected);
  });

  it.each([
    ['do you care', 'question'],
    ['why cant you listen', 'question'],
    ['you never listen', 'statement'],
    ['stop it', 'imperative'],
    ['you listen?', 'question'],
  ])('reads the mood of %j as %s', (draft, mood) => {
    expect(readSentences(draft)[0]?.mood).toBe(mood);
  });

  it('marks quoted words as somebody else’s', () => {
    expect(
      readSentences('he said "you fool" to me')[0]
        ?.tokens.filter((t) => t.quoted)
        .map((t) => t.norm),
    ).toEqual(['you', 'fool']);
  });

  it('does not take an apostrophe for a quotation', () => {
    expect(readSentences("don't say it's the kids' fault")[0]?.tokens.some((t) => t.quoted)).toBe(false);
  });
});
