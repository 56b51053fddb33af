import { mustRun } from './run-tool.mjs';

/** Unused files, exports, types and dependencies, by knip. Its configuration is in package.json. */
export function checkDeadCode() {
  const { output } = mustRun(
    'knip',
    ['--reporter', 'symbols', '--reporter', './scripts/stages/report-processed.mjs', '--treat-config-hints-as-errors'],
    { program: 'knip' },
  );
  return { count: Number(output.match(/Processed (\d+) files/)?.[1] ?? 0), unit: 'files' };
}
