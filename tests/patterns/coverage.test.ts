/**
 * Every line of a pattern is shown at work by one of the pattern's own examples. Lines that are not are counted in
 * `ratchets.json`, a ratchet: the numbers may only fall. A failure lists the lines.
 */
import { describe, expect, it } from 'vitest';
import { createDetector } from '@/utils/analysis/detectors/detect';
import type { Pattern, PatternExamples } from '@/utils/analysis/patterns/define-pattern';
import { readSentences } from '@/utils/analysis/text/sentences';
import { families } from '@/utils/analysis/types';
import ratchets from './ratchets.json';

interface PatternFile {
  readonly pattern: Pattern;
  readonly examples: PatternExamples;
}

/** The written number may be higher than the true one by so much, so that lines can come and go without touching it. */
const slack = 10;

const files = import.meta.glob<PatternFile>('/utils/analysis/patterns/*/*.ts', { eager: true });
const entries = Object.entries(files)
  .filter(([path]) => families.some((family) => path.includes(`/patterns/${family}/`)))
  .map(([, file]) => file);

/** Whether a pattern of these lines alone finds something in a draft. */
function createTrial(pattern: Pattern): (draft: string) => boolean {
  const detect = createDetector([pattern]);
  return (draft) => readSentences(draft).some((sentence) => detect(sentence).findings.length > 0);
}

/** Lines of `match` that find none of the pattern's nudges. */
function deadMatches({ pattern, examples }: PatternFile): readonly string[] {
  return pattern.match
    .filter((line) => !examples.nudges.some(createTrial({ ...pattern, match: [line] })))
    .map((line) => `${pattern.family}/${pattern.id}  ${line}`);
}

/** Lines of `unless` without which each of the pattern's look-alikes would still be left alone. */
function deadExcuses({ pattern, examples }: PatternFile): readonly string[] {
  const excused = examples.allows.filter(createTrial({ ...pattern, unless: [] }));
  const isIdle = (line: string) => excused.every(createTrial({ ...pattern, unless: [line] }));
  return (pattern.unless ?? []).filter(isIdle).map((line) => `${pattern.family}/${pattern.id}  unless ${line}`);
}

describe.each([
  ['match', deadMatches],
  ['unless', deadExcuses],
] as const)('lines of `%s`', (kind, deadLines) => {
  const dead = entries.flatMap(deadLines);
  const allowed = ratchets[kind];

  it('are shown at work by an example, but for a number that only falls', () => {
    expect(dead.length, `Lines without an example of their own:\n${dead.join('\n')}\n`).toBeLessThanOrEqual(allowed);
  });

  it('have no more leave to be without one than they use', () => {
    expect(allowed - dead.length, `Write ${dead.length} in ratchets.json.`).toBeLessThanOrEqual(slack);
  });
});

describe('a line at work', () => {
  const pattern: Pattern = {
    id: 'planted',
    family: 'criticism',
    strength: 'mild',
    match: ['[you never listen]', '[you never dance]'],
    unless: ['at weddings', 'at school'],
  };
  const planted: PatternFile = {
    pattern,
    examples: { nudges: ['you never listen'], allows: ['you never listen at weddings', 'you never sing at school'] },
  };

  it('is told from one that no example needs', () => {
    expect(deadMatches(planted)).toEqual(['criticism/planted  [you never dance]']);
    expect(deadExcuses(planted)).toEqual(['criticism/planted  unless at school']);
  });
});
