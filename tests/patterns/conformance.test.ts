import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';
import { describePattern } from '@/utils/analysis/describe-pattern';
import { createDetector } from '@/utils/analysis/detectors/detect';
import type { Pattern, PatternExamples, PatternNote } from '@/utils/analysis/patterns/define-pattern';
import { patterns } from '@/utils/analysis/patterns/index';
import { readSentences } from '@/utils/analysis/text/sentences';
import { families } from '@/utils/analysis/types';

interface PatternFile {
  readonly pattern: Pattern;
  readonly note: PatternNote;
  readonly examples: PatternExamples;
}

const files = import.meta.glob<PatternFile>('/utils/analysis/patterns/*/*.ts', { eager: true });
const entries = Object.entries(files)
  .filter(([path]) => families.some((family) => path.includes(`/patterns/${family}/`)))
  .map(([path, file]) => ({ path, name: path.split('/').slice(-2).join('/').replace('.ts', ''), ...file }));

/** What the pattern alone makes of a draft, whatever other patterns say there. */
function createTrial(pattern: Pattern): (draft: string) => boolean {
  const detect = createDetector([pattern]);
  return (draft) => readSentences(draft).some((sentence) => detect(sentence).findings.length > 0);
}

/** A draft without case and marks: *You never listen!* is the same example as *you never listen*. */
const bare = (draft: string) =>
  draft
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('the catalogue of patterns', () => {
  it('lists every file of the family folders, and nothing else', () => {
    expect(patterns.map((p) => `${p.family}/${p.id}`).toSorted()).toEqual(entries.map((e) => e.name).toSorted());
  });

  it('finds the same files on disk as the bundler does', () => {
    const onDisk = families.flatMap((family) => readdirSync(`utils/analysis/patterns/${family}`));
    expect(onDisk.length).toBe(entries.length);
  });

  it.each(families)('has at least eight patterns of %s', (family) => {
    expect(patterns.filter((p) => p.family === family).length).toBeGreaterThanOrEqual(8);
  });

  it('gives no two patterns the same example', () => {
    const all = entries.flatMap((e) => [...e.examples.nudges, ...e.examples.allows].map(bare));
    expect(all.filter((draft, i) => all.indexOf(draft) !== i)).toEqual([]);
  });

  it('keeps the examples out of what other rooms import', () => {
    const index = readFileSync('utils/analysis/patterns/index.ts', 'utf8');
    expect(index).not.toContain('examples');
  });
});

describe.each(entries)('$name', ({ name, pattern, examples }) => {
  const isFound = createTrial(pattern);

  it('is named as its file and folder', () => {
    expect(`${pattern.family}/${pattern.id}`).toBe(name);
  });

  it('explains itself in one calm sentence with a source', () => {
    const { because, source } = describePattern(pattern.id);
    expect(because).toMatch(/^[A-Z][^!?]*\.$/);
    expect(because).not.toMatch(/\b(?:must|should|don't|do not)\b/i);
    expect(source.length).toBeGreaterThan(5);
  });

  it('has six nudges and six allows at least', () => {
    expect(examples.nudges.length).toBeGreaterThanOrEqual(6);
    expect(examples.allows.length).toBeGreaterThanOrEqual(6);
  });

  it('finds every draft it is written for', () => {
    expect(examples.nudges.filter((draft) => !isFound(draft))).toEqual([]);
  });

  it('speaks up in the whole engine too', () => {
    expect(examples.nudges.filter((draft) => analyze(draft).findings.length === 0)).toEqual([]);
  });

  it('leaves every look-alike alone', () => {
    expect(examples.allows.filter(isFound)).toEqual([]);
  });
});
