import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';

/** Debian reads this before it starts the service of a freshly installed package; exit 101 means "do not". */
const policyFile = '/usr/sbin/policy-rc.d';

/** @returns {boolean} Whether Debian packages can be installed here: apt is present and we are root. */
export function canInstallDebianPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages without starting any service of theirs.
 *
 * @param {string[]} packages
 * @param {(line: string) => void} log
 * @throws {Error} One sentence naming the packages that could not be installed.
 */
export function installDebianPackages(packages, log) {
  const hadPolicy = existsSync(policyFile);
  if (!hadPolicy) {
    writeFileSync(policyFile, '#!/bin/sh\nexit 101\n');
    chmodSync(policyFile, 0o755);
  }
  try {
    log(`installing ${packages.join(', ')} …`);
    // Old lists name old browsers; without a network they are all there is.
    aptGet(['update']);
    if (aptGet(['install', '-y', '--no-install-recommends', ...packages])) return;
    throw new Error(
      `Debian could not install ${packages.join(', ')}. Install it by hand (apt-get install ${packages.join(' ')}) and run the command again.`,
    );
  } finally {
    if (!hadPolicy) rmSync(policyFile, { force: true });
  }
}

function aptGet(args) {
  try {
    execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}
