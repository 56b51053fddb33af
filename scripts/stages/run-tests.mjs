import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runTool } from './run-tool.mjs';

/**
 * One part of the test suite, by Vitest.
 *
 * @param {'unit' | 'e2e'} part Its projects begin with this word.
 * @throws {Error} With what failed; also when a test was skipped.
 */
export function runTests(part) {
  const report = `.output/tests-${part}.json`;
  rmSync(report, { force: true });
  const run = runTool('vitest', [
    'run',
    '--project',
    `${part}*`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (run.status !== 0 || !existsSync(report)) throw new Error(run.output);
  const { numTotalTests, numPassedTests } = JSON.parse(readFileSync(report, 'utf8'));
  if (numPassedTests !== numTotalTests) {
    throw new Error(`${numTotalTests - numPassedTests} of ${numTotalTests} tests were not run.`);
  }
  return { count: numPassedTests, unit: 'tests' };
}
