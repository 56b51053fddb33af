/**
 * `npm test`: installs what is missing and runs every check, one line a stage. `--fast` (npm run check) leaves out builds and browsers.
 * A stage that ran nothing has failed. The whole is written to `.output/test-report.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { ensureNodePackages, nodeComplaint } from './setup/node-packages.mjs';
import { ensureSystemTools } from './setup/system-tools.mjs';

const fast = process.argv.includes('--fast');

/** Every stage in order: its name, whether `npm run check` runs it too, and how it is run. */
const stages = [
  { name: 'format and lint', fast: true, run: async () => (await import('./stages/check-style.mjs')).checkStyle() },
  { name: 'types', fast: true, run: async () => (await import('./stages/check-types.mjs')).checkTypes('.') },
  {
    name: 'types of the engine',
    fast: true,
    run: async () => (await import('./stages/check-types.mjs')).checkTypes('utils/analysis'),
  },
  { name: 'one-way street', fast: true, run: async () => (await import('./stages/check-imports.mjs')).checkImports() },
  { name: 'dead code', fast: true, run: async () => (await import('./stages/check-dead-code.mjs')).checkDeadCode() },
  { name: 'unit tests', fast: true, run: async () => (await import('./stages/run-tests.mjs')).runTests('unit') },
  {
    name: 'English of rewordings',
    run: async () => (await import('./stages/check-grammar.mjs')).checkGrammar(),
  },
  { name: 'builds', run: async () => (await import('./stages/build-all.mjs')).buildAll() },
  { name: 'sizes', run: async () => (await import('./stages/check-sizes.mjs')).checkSizes() },
  { name: 'add-on linter', run: async () => (await import('./stages/lint-addon.mjs')).lintAddon() },
  { name: 'bundle scan', run: async () => (await import('./stages/scan-bundles.mjs')).scanBundles() },
  { name: 'end to end', run: async () => (await import('./stages/run-tests.mjs')).runTests('e2e') },
];

/** Runs one stage and prints its line. Never throws: what went wrong is in the result. */
async function runStage({ name, run }) {
  const started = performance.now();
  const outcome = await run().catch((error) => ({ count: 0, unit: '', problem: error.message }));
  const ms = Math.round(performance.now() - started);
  const problem = outcome.problem ?? (outcome.count > 0 ? null : 'The stage ran nothing.');
  const ok = problem === null;
  const figure = ok ? `${outcome.count} ${outcome.unit}` : 'failed';
  const detail = ok && outcome.detail ? `  (${outcome.detail})` : '';
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(22)} ${(ms / 1000).toFixed(1).padStart(6)} s  ${figure}${detail}`);
  if (problem) console.log(`\n${problem}\n`);
  return { stage: name, count: outcome.count, ms, ok };
}

async function main() {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) throw new Error(complaint);
  const log = (line) => console.log(`· ${line}`);
  ensureNodePackages(log);
  if (!fast) ensureSystemTools(['chromium', 'firefox', 'prosody', 'xvfb', 'xdotool'], log);
  mkdirSync('.output', { recursive: true });
  const report = [];
  for (const stage of stages.filter((candidate) => !fast || candidate.fast)) report.push(await runStage(stage));
  writeFileSync('.output/test-report.json', `${JSON.stringify(report, null, 2)}\n`);
  const failed = report.filter(({ ok }) => !ok).length;
  console.log(`\n${report.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
