import { mustRun } from './run-tool.mjs';

/** Format and lint of every file, by Biome. Warnings count as errors. */
export function checkStyle() {
  const { output } = mustRun('@biomejs/biome', ['check', '--error-on-warnings', '.']);
  return { count: Number(output.match(/Checked (\d+) file/)?.[1] ?? 0), unit: 'files' };
}
