import { parseArgs } from 'node:util';

const browsers = ['chromium', 'firefox'];

/**
 * What the person asks of `npm start`.
 * @param {string[]} args
 * @returns {{ browser: 'chromium' | 'firefox', headless: boolean }}
 * @throws {Error} One sentence for what is not known.
 */
export function readFlags(args) {
  const known = {
    headless: { type: /** @type {const} */ ('boolean') },
    browser: { type: /** @type {const} */ ('string') },
  };
  const { values } = parseKnown(args, known);
  const { browser = 'chromium', headless = false } = values;
  if (!browsers.includes(browser)) throw new Error(`--browser is ${browsers.join(' or ')}, not ${browser}.`);
  return { browser: /** @type {'chromium' | 'firefox'} */ (browser), headless };
}

function parseKnown(args, options) {
  try {
    return parseArgs({ args, options });
  } catch (error) {
    throw new Error('npm start knows --headless and --browser chromium or firefox.', { cause: error });
  }
}
