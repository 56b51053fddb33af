import { runTool } from './run-tool.mjs';

/** The one-way street between rooms, by dependency-cruiser. Its rules are in package.json. */
export function checkImports() {
  const run = runTool(
    'dependency-cruiser',
    [
      '--config',
      'tests/architecture/one-way-street.cjs',
      '--output-type',
      'json',
      'entrypoints',
      'components',
      'utils',
    ],
    {
      program: 'depcruise',
    },
  );
  const { summary } = JSON.parse(run.stdout || '{"summary":{"violations":[],"totalCruised":0}}');
  if (summary.violations.length > 0 || run.status !== 0) {
    throw new Error(
      [...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`), run.stderr].join('\n'),
    );
  }
  return { count: summary.totalCruised, unit: 'modules' };
}
