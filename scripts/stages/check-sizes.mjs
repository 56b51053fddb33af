import { mustRun } from './run-tool.mjs';

/** Weights of the bundles against the limits in package.json, by size-limit. */
export function checkSizes() {
  const { stdout } = mustRun('size-limit', ['--json'], { program: 'size-limit' });
  const bundles = JSON.parse(stdout);
  const empty = bundles.find(({ size }) => size === 0);
  if (empty) throw new Error(`${empty.name} matches no file.`);
  return { count: bundles.length, unit: 'bundles', detail: bundles.map(describeSize).join(', ') };
}

function describeSize({ name, size }) {
  return `${name} ${(size / 1000).toFixed(1)} kB`;
}
