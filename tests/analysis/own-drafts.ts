/** Drafts of our own for tests of properties: every example of the catalogue, and the messages of the bench. */
import type { PatternExamples } from '@/utils/analysis/patterns/define-pattern';
import benchDrafts from '../bench/drafts.json';

const files = import.meta.glob<{ readonly examples?: PatternExamples }>('/utils/analysis/patterns/*/*.ts', {
  eager: true,
});

const examples = Object.values(files).flatMap((file) =>
  file.examples ? [...file.examples.nudges, ...file.examples.allows] : [],
);

export const ownDrafts: readonly string[] = [...new Set([...examples, ...benchDrafts])];
