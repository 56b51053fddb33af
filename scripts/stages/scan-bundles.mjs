import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words no bundle may hold: each would be a way out of the computer, or code from outside. */
const forbidden = [
  // In a list of plain words it is one of them: in no code do four bare words come after it.
  /\bfetch\b(?!(?: [a-z]+){4})/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bWebTransport\b/,
  /\bEventSource\b/,
  /\bRTCPeerConnection\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\b/,
  /\bnew Image\b/,
  /\bimport\s*\(\s*["'`]https?:/,
  /url\(\s*["']?(https?:)?\/\//,
  /\beval\s*\(/,
  /\bnew Function\b/,
];

/** The browser's own language model is for our pages alone. */
const languageModel = /\bLanguageModel\b/;
const withoutModel = /(?:^|\/)(?:background\.js|content-scripts\/[^/]+\.js)$/;

const shippedBuilds = ['.output/chrome-mv3', '.output/firefox-mv3'];

/** Searches every script, page and style sheet of the shipped builds for ways out. */
export function scanBundles() {
  const files = shippedBuilds.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((name) => join(folder, String(name)).replaceAll('\\', '/'))
      .filter((name) => /\.(js|html|css)$/.test(name)),
  );
  const found = files.flatMap((file) =>
    findForbidden(file, readFileSync(file, 'utf8')).map((word) => `${file}: ${word}`),
  );
  if (found.length > 0) throw new Error(found.join('\n'));
  return { count: files.length, unit: 'bundles' };
}

/**
 * @param {string} file Path with forward slashes.
 * @param {string} code What stands in it.
 * @returns {string[]} Each forbidden word with a little of what stands around it.
 */
export function findForbidden(file, code) {
  return findWords(withoutModel.test(file) ? [...forbidden, languageModel] : forbidden, code);
}

/**
 * @param {readonly RegExp[]} words
 * @param {string} code
 * @returns {string[]} Each forbidden word with a little of what stands around it.
 */
function findWords(words, code) {
  return words.flatMap((pattern) => {
    const match = pattern.exec(code);
    return match ? [code.slice(Math.max(0, match.index - 30), match.index + 40)] : [];
  });
}
