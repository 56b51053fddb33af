import { describe, expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';
import { borrowed, mixedHurtful, mixedKind, otherLanguages } from './fixtures/languages';

const isStrong = (draft: string): boolean => analyze(draft).findings.some((f) => f.strength === 'strong');

describe.each(Object.entries(otherLanguages))('%s', (_name, drafts) => {
  it('is told from English, but for a few short drafts', () => {
    const missed = drafts.filter((draft) => analyze(draft).language !== 'other');
    expect(missed.length, missed.join(' · ')).toBeLessThanOrEqual(drafts.length / 6);
  });

  it('is left alone', () => {
    expect(drafts.filter((draft) => analyze(draft).findings.length > 0)).toEqual([]);
  });
});

describe('two languages in one draft', () => {
  it.each(mixedKind)('has nothing to find in %j', (draft) => {
    expect(analyze(draft).findings).toEqual([]);
  });

  it.each(mixedHurtful)('may hurt in its English part: %j', (draft) => {
    expect(isStrong(draft)).toBe(true);
  });
});

describe('English with a borrowed word', () => {
  it.each(borrowed)('stays English: %j', (draft) => {
    expect(analyze(draft).language).toBe('en');
  });
});

it('keeps enough drafts to mean something', () => {
  expect(Object.values(otherLanguages).flat().length).toBeGreaterThanOrEqual(200);
  expect(mixedKind.length + mixedHurtful.length).toBeGreaterThanOrEqual(60);
});
