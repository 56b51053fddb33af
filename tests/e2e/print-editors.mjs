/**
 * `npm run test:editors`: the contract and the main path on every editor in both browsers, as a table. Writes
 * `.output/editors.json` (editor, browser, check, state) and ends with 1 where one failed, was skipped or is missing.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { runTool } from '../../scripts/stages/run-tool.mjs';

const report = '.output/tests-editors.json';
const files = ['composer', 'main-path', 'main-path-firefox'].map((name) => `tests/e2e/${name}.test.ts`);

/** @returns {{ editor: string, browser: string, check: string, state: string }[]} */
function readResults() {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ ancestorTitles: [browser, editor, ...groups], title, status }) => ({
      ...{ editor, browser, check: [...groups, title].join(' '), state: status },
    })),
  );
}

const valuesOf = (results, name) => [...new Set(results.map((result) => result[name]))];

/** One line a check, one column an editor; `✓✓` is Chromium and Firefox. */
function printTable(results) {
  const [editors, browsers, checks] = ['editor', 'browser', 'check'].map((name) => valuesOf(results, name));
  const marks = { passed: '✓', failed: '✗' };
  const markOf = (editor, browser, check) =>
    marks[results.find((one) => one.editor === editor && one.browser === browser && one.check === check)?.state] ?? '–';
  editors.forEach((editor, i) => {
    console.log(`${String(i + 1).padStart(2)} ${editor}`);
  });
  console.log(`\nEach column is an editor: ${browsers.join(', ')}.\n`);
  const widest = Math.max(...checks.map(({ length }) => length));
  console.log(`${''.padEnd(widest)}  ${editors.map((_, i) => String(i + 1).padStart(2)).join('  ')}`);
  for (const check of checks) {
    const cells = editors.map((editor) => browsers.map((browser) => markOf(editor, browser, check)).join(''));
    console.log(`${check.padEnd(widest)}  ${cells.join('  ')}`);
  }
}

rmSync(report, { force: true });
const { status, output } = runTool('vitest', [
  ...['run', '--project', 'e2e', ...files],
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
]);
const results = readResults();
writeFileSync('.output/editors.json', `${JSON.stringify(results, null, 2)}\n`);
printTable(results);
const passed = results.filter(({ state }) => state === 'passed').length;
console.log(`\n${passed} of ${results.length} passed`);
if (status !== 0) console.log(output);
process.exitCode = status === 0 && passed > 0 && passed === results.length ? 0 : 1;
