import { mustRun } from './run-tool.mjs';

/** Types of the whole project, and once more of the engine alone, where no DOM, browser, clock or network exists. */
export function checkTypes(project) {
  if (project === '.') mustRun('wxt', ['prepare'], { program: 'wxt' });
  // What was checked before and has not changed since is not checked again.
  const memory = ['--incremental', '--tsBuildInfoFile', `.output/types-${project.replace(/\W+/g, '-')}.tsbuildinfo`];
  const { stdout } = mustRun('typescript', ['--noEmit', '--listFiles', ...memory, '-p', project], { program: 'tsc' });
  const own = stdout.split('\n').filter((file) => file && !file.includes('node_modules'));
  return { count: own.length, unit: 'files' };
}
