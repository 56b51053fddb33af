import { describe, expect, test } from 'vitest';
import { finishedFindings, restMsFor, unfinishedFrom } from '@/utils/nudging/rest';
import { timings } from '@/utils/nudging/timings';
import { read } from './conversation';

describe('how long a rest is', () => {
  test.each([
    ['you never help', timings.restMs],
    ['you never help.', timings.sentenceEndRestMs],
    ['you never help?! ', timings.sentenceEndRestMs],
    ['he said "never."', timings.sentenceEndRestMs],
    ['fine…', timings.sentenceEndRestMs],
    ['great job 🙄', timings.sentenceEndRestMs],
    ['you never help\n', timings.sentenceEndRestMs],
    ['meet me at 5.30 at', timings.restMs],
  ])('%j is checked after %i ms', (draft, ms) => {
    expect(restMsFor(draft)).toBe(ms);
  });
});

describe('half a sentence is never judged', () => {
  test.each([
    ['you never', 0],
    ["I'm tired. you always", 10],
    ['i love you but', 0],
    ['you are so lazy,', 0],
    ['You idiot. And your', 10],
    ['first line\nyou are the', 11],
  ])('%j is unfinished from %i', (draft, from) => {
    expect(unfinishedFrom(draft)).toBe(from);
  });

  test.each(['you never help', 'do what you want', 'im so done with you', 'whatever...', 'k', '', 'shut up!'])(
    '%j counts as finished',
    (draft) => {
      expect(unfinishedFrom(draft)).toBe(draft.length);
    },
  );

  test('a finding in a finished sentence stands, one in the unfinished sentence waits', () => {
    const draft = 'you idiot. you never help and';
    const found = finishedFindings(draft, read(draft).findings);
    expect(found.map((finding) => finding.pattern)).toEqual(['name-calling']);
  });
});
