import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Written after a complete install; holds the hash of the lock file it came from. */
const stampFile = 'node_modules/.installed-from';

const oldestNode = [20, 19];

/**
 * @param {string} version Such as `20.19.1`.
 * @returns {string | null} One sentence when this Node is too old, else null.
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNewEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return isNewEnough
    ? null
    : `Attune needs Node ${oldestNode.join('.')} or newer; this is Node ${version}. Install a newer one from your system or nodejs.org.`;
}

/**
 * Installs what the lock file names, unless that was done before.
 *
 * @param {(line: string) => void} log
 * @throws {Error} One sentence when npm fails.
 */
export function ensureNodePackages(log) {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  log('installing packages (about a minute the first time) …');
  // Scripts of packages are not run: none is needed, and one of them would fetch a browser of its own.
  // npm shows its own progress.
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    throw new Error('npm could not install the packages. Check the network or the disk and run the command again.');
  }
  writeFileSync(stampFile, wanted);
}
