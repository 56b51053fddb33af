import { existsSync } from 'node:fs';
import { chromiumHint, findChromium, findFirefox, firefoxHint } from './browsers.mjs';
import { canInstallDebianPackages, installDebianPackages } from './debian-packages.mjs';

/** Programs that come from the system, each with the Debian package it is in and how its presence is seen. */
const systemTools = {
  chromium: {
    package: 'chromium',
    isThere: () => locateChromium() !== null,
    hint: () => chromiumHint(process.platform),
  },
  firefox: { package: 'firefox-esr', isThere: () => locateFirefox() !== null, hint: firefoxHint },
  prosody: { package: 'prosody', isThere: () => existsSync('/usr/bin/prosody'), hint: debianHint },
  xvfb: { package: 'xvfb', isThere: () => existsSync('/usr/bin/Xvfb'), hint: debianHint },
  xdotool: { package: 'xdotool', isThere: () => existsSync('/usr/bin/xdotool'), hint: debianHint },
};

/** @returns {string | null} Path of a browser of the Chromium family on this system. */
export function locateChromium() {
  return findChromium({ platform: process.platform, env: process.env, exists: existsSync });
}

/** @returns {string | null} Path of a Firefox on this system. */
export function locateFirefox() {
  return findFirefox({ platform: process.platform, env: process.env, exists: existsSync });
}

/**
 * Makes sure that the named tools are there; installs the missing ones where that is possible (Debian, as root).
 *
 * @param {(keyof typeof systemTools)[]} names
 * @param {(line: string) => void} log
 * @throws {Error} One sentence naming what is missing and how to get it.
 */
export function ensureSystemTools(names, log) {
  const missing = () => names.filter((name) => !systemTools[name].isThere());
  const toInstall = missing();
  if (toInstall.length === 0) return;
  if (canInstallDebianPackages())
    installDebianPackages(
      toInstall.map((name) => systemTools[name].package),
      log,
    );
  const stillMissing = missing();
  if (stillMissing.length === 0) return;
  const [first] = stillMissing;
  throw new Error(`${stillMissing.join(', ')} is missing. ${systemTools[first].hint(systemTools[first].package)}`);
}

function debianHint(packageName) {
  return `Install it (Debian and Ubuntu: apt-get install ${packageName}) and run the command again.`;
}
