import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';
import { describePattern } from '@/utils/analysis/describe-pattern';
import { createDetector } from '@/utils/analysis/detectors/detect';
import type { Pattern, PatternExamples, PatternNote } from '@/utils/analysis/patterns/define-pattern';
import { patterns } from '@/utils/analysis/patterns/index';
import { readSentences } from '@/utils/analysis/text/sentences';
import { type Family, families } from '@/utils/analysis/types';

interface PatternFile {
  readonly pattern: Pattern;
  readonly note: PatternNote;
  readonly examples: PatternExamples;
}

const files = import.meta.glob<PatternFile>('/utils/analysis/patterns/*/*.ts', { eager: true });
const entries = Object.entries(files)
  .filter(([path]) => families.some((family) => path.includes(`/patterns/${family}/`)))
  .map(([path, file]) => ({ path, name: path.split('/').slice(-2).join('/').replace('.ts', ''), ...file }));

type RewordStep = PatternNote['reword'][number];

/**
 * The antidote of each family in steps of a rewording: a pattern takes at least one step of every row. Blame: own feeling
 * and something to do or say. A put-down: what hurts, or a break. A counter-attack: what happened, and one's own side.
 * Shutting out: a break with a return. Cutting off: waiting or one question. Pressure: a request that may be refused;
 * before a true threat there is only a pause.
 */
const antidotes: Readonly<Record<Family, readonly (readonly RewordStep[])[]>> = {
  criticism: [['observation'], ['feeling'], ['request', 'question']],
  contempt: [
    ['feeling', 'pause'],
    ['request', 'pause', 'question'],
  ],
  defensiveness: [['observation'], ['feeling', 'question']],
  stonewalling: [['pause'], ['request', 'feeling']],
  interrupting: [['pause', 'question']],
  pressure: [['request', 'question']],
};

/** The rows of the family's antidote of which a pattern takes no step. */
function missingSteps({ family, protects }: Pattern, { reword }: PatternNote): readonly (readonly RewordStep[])[] {
  const needed = protects === 'threat' ? [['pause'] as const] : antidotes[family];
  return needed.filter((row) => !row.some((step) => reword.includes(step)));
}

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

describe('the antidote of a family', () => {
  const blame: Pattern = { id: 'planted', family: 'criticism', strength: 'mild', match: [] };
  const noteOf = (...reword: RewordStep[]): PatternNote => ({ because: '', source: '', reword });

  it('is missed where steps are left out', () => {
    expect(missingSteps(blame, noteOf())).toHaveLength(3);
    expect(missingSteps(blame, noteOf('observation', 'pause'))).toEqual([['feeling'], ['request', 'question']]);
    expect(missingSteps({ ...blame, family: 'stonewalling' }, noteOf('request'))).toEqual([['pause']]);
    expect(missingSteps({ ...blame, family: 'pressure', protects: 'threat' }, noteOf('request'))).toEqual([['pause']]);
  });
});

describe.each(entries)('$name', ({ name, pattern, note, examples }) => {
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

  it('takes the steps of the antidote of its family, each once', () => {
    expect(missingSteps(pattern, note)).toEqual([]);
    expect(new Set(note.reword).size).toBe(note.reword.length);
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
