import { describe, expect, it } from 'vitest';
import { compileLine } from '@/utils/analysis/detectors/matcher';
import { readLine } from '@/utils/analysis/detectors/notation';
import { readSentences } from '@/utils/analysis/text/sentences';

const classes: Readonly<Record<string, readonly string[]>> = {
  fruit: ['apple', 'passion fruit'],
  filler: ['really', 'so', 'a bit'],
};
const vocabulary = {
  classOf: (name: string) => classes[name],
  fragmentOf: () => undefined,
};

function find(line: string, draft: string): string | null {
  const matcher = compileLine(readLine(line, vocabulary));
  const [sentence] = readSentences(draft);
  if (!sentence || !matcher.mayMatch(sentence)) return null;
  for (const at of sentence.tokens.keys()) {
    const match = matcher.matchAt(sentence, at);
    if (match)
      return sentence.tokens
        .slice(match.from, match.to)
        .map((t) => t.norm)
        .join(' ');
  }
  return null;
}

describe('the notation', () => {
  it.each([
    ['you never', 'you never call', 'you never'],
    ['you (always|never once)', 'you never once call', 'you never once'],
    ['you just? go', 'you go', 'you go'],
    ['help*', 'she helped', 'helped'],
    ['a #fruit', 'a passion fruit', 'a passion fruit'],
    ['you ~ late', 'you really so late', 'you really so late'],
    ['you ~2 late', 'you come home late', 'you come home late'],
    ['you ~2 late', 'you, dear, late', null],
    ['you ~~2 late', 'you, dear, late', 'you dear late'],
    ['you ~2 late', 'you are not late', null],
    ['you !late', 'you late', null],
    ['<!if you', 'if you', null],
    ['^ stop', 'well, stop', 'stop'],
    ['^ stop', 'the bus stop', null],
    ['go $', 'go now please', 'go'],
    ['go $', 'go home', null],
    ['you , are', 'you, are', 'you are'],
    ['are [you late]', 'are you late', 'you late'],
    ['[you ~3]', 'you come home late again', 'you come home late'],
    ['[you ~3]', 'you come, dear', 'you come'],
    ['[you ~3]', 'you come and go', 'you come'],
    ['[you ~3]', 'you say "no" now', 'you say'],
    ['[you ~3]', 'you never call', 'you never call'],
    ['[you ~3]', 'you are so mean', 'you are so mean'],
    ['[you ~3]', 'you call so come', 'you call'],
    ['{question} you', 'you', null],
    ['{question} you', 'you?', 'you'],
  ])('%j in %j finds %j', (line, draft, expected) => {
    expect(find(line, draft)).toBe(expected);
  });

  it.each(['you (never', 'a #unknown', 'a @unknown', '{unknown} a', '<!(a b) c'])('refuses %j', (line) => {
    expect(() => find(line, 'a you c')).toThrow();
  });
});
