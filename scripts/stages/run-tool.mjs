import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Runs a program of an installed package under this Node, with the project's root as working folder.
 *
 * @param {string} packageName Such as `@biomejs/biome`.
 * @param {string[]} args
 * @param {{ program?: string }} [options] Which of the package's programs; its first when left out.
 * @returns {{ status: number, stdout: string, stderr: string, output: string }}
 */
export function runTool(packageName, args, { program } = {}) {
  const folder = join('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : (bin[program] ?? Object.values(bin)[0]);
  const run = spawnSync(process.execPath, [join(dirname(join(folder, 'package.json')), script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const stdout = run.stdout ?? '';
  const stderr = run.stderr ?? '';
  return { status: run.status ?? 1, stdout, stderr, output: `${stdout}${stderr}`.trim() };
}

/**
 * Like {@link runTool}, for a tool whose failure is the stage's failure.
 *
 * @throws {Error} With the tool's own words when it exits with anything but 0.
 */
export function mustRun(packageName, args, options) {
  const run = runTool(packageName, args, options);
  if (run.status !== 0) throw new Error(run.output || `${packageName} failed without a word.`);
  return run;
}
