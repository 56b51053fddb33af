import { readFileSync } from 'node:fs';
import { runTool } from './run-tool.mjs';

/** Warnings that may appear, and must: one that disappears is struck from the list. */
const allowedWarningsFile = 'tests/architecture/allowed-linter-warnings.json';

/**
 * Mozilla's own linter on the Firefox build: no error, and just the warnings of the written list.
 *
 * @throws {Error} Naming each error, each further warning and each warning that has gone.
 */
export function lintAddon() {
  const { stdout, output } = runTool('addons-linter', ['.output/firefox-mv3', '--output', 'json'], {
    program: 'addons-linter',
  });
  if (!stdout.startsWith('{')) throw new Error(output);
  const report = JSON.parse(stdout);
  const errors = report.errors.map(({ code, message, file }) => `error ${code} in ${file}: ${message}`);
  const allowed = JSON.parse(readFileSync(allowedWarningsFile, 'utf8')).map(nameWarning);
  const complaints = [...errors, ...compareLists(report.warnings.map(nameWarning), allowed)];
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return { count: report.metadata.totalScannedFileSize, unit: 'bytes' };
}

/** Bundles of pages carry a hash in their file name, which is left out. */
function nameWarning({ code, message, file }) {
  return `${code} in ${file?.replace(/-[\w-]{8}\.js$/, '.js')}: ${message}`;
}

/**
 * @param {string[]} found
 * @param {string[]} allowed
 * @returns {string[]} One sentence for each name that stands in one list more often than in the other.
 */
export function compareLists(found, allowed) {
  const names = [...new Set([...found, ...allowed])];
  const times = (list, name) => list.filter((entry) => entry === name).length;
  return names
    .filter((name) => times(found, name) !== times(allowed, name))
    .map((name) => `warning found ${times(found, name)}, allowed ${times(allowed, name)}: ${name}`);
}
