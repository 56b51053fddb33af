/** Where browsers of the Chromium family lie on each system, first choice first. `%NAME%` stands for an environment variable. */
const chromiumPlaces = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome-for-testing',
    '/usr/bin/microsoft-edge',
    '/usr/bin/brave-browser',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  win32: [
    '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
    '%PROGRAMFILES%\\Chromium\\Application\\chrome.exe',
    '%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe',
    '%PROGRAMFILES%\\Microsoft\\Edge\\Application\\msedge.exe',
    '%PROGRAMFILES%\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
};

/** The same for Firefox. */
const firefoxPlaces = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe', '%PROGRAMFILES(X86)%\\Mozilla Firefox\\firefox.exe'],
};

/** One line a system: what to install when none of the places holds a browser. */
const installHints = {
  linux: 'Install Chromium (Debian and Ubuntu: apt-get install chromium) or name one in CHROMIUM_PATH.',
  darwin: 'Install Chromium (brew install --cask chromium) or name one in CHROMIUM_PATH.',
  win32: 'Install Chromium or Microsoft Edge, or name one in CHROMIUM_PATH.',
};

/**
 * Finds a browser of the Chromium family. Branded Google Chrome is left out: it no longer loads unpacked extensions by flag.
 *
 * @param {{ platform: string, env: Record<string, string | undefined>, exists: (path: string) => boolean }} system
 * @returns {string | null} Path of the program, null if there is none.
 */
export function findChromium(system) {
  return findProgram(chromiumPlaces, system.env.CHROMIUM_PATH, system);
}

/**
 * Finds Firefox.
 *
 * @param {{ platform: string, env: Record<string, string | undefined>, exists: (path: string) => boolean }} system
 * @returns {string | null} Path of the program, null if there is none.
 */
export function findFirefox(system) {
  return findProgram(firefoxPlaces, system.env.FIREFOX_PATH, system);
}

function findProgram(places, named, { platform, env, exists }) {
  if (named) return exists(named) ? named : null;
  const known = (places[platform] ?? places.linux).map((place) => expand(place, env));
  return known.find((place) => place !== null && exists(place)) ?? null;
}

/** @returns {string} One sentence saying what to install. */
export function firefoxHint() {
  return 'Install Firefox (Debian: apt-get install firefox-esr) or name one in FIREFOX_PATH.';
}

/** @returns {string} One sentence saying what to install. */
export function chromiumHint(platform) {
  return installHints[platform] ?? installHints.linux;
}

/** Fills in environment variables; null where one is not set. */
function expand(place, env) {
  let missing = false;
  const path = place.replace(/%([^%]+)%/g, (_, name) => {
    missing ||= !env[name];
    return env[name] ?? '';
  });
  return missing ? null : path;
}
