/** WebDriver BiDi, as far as we need it: the one way to drive Firefox with Debian's packages alone. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { locateFirefox } from '../../setup/system-tools.mjs';
import { endProcess } from '../child-process.mjs';

const startsWithinMs = 60_000;

/**
 * @typedef {object} Bidi
 * @property {<T = Record<string, unknown>>(method: string, parameters?: Record<string, unknown>) => Promise<T>} send
 *   Resolves to the answer's `result`; rejects with what the browser says of the failure.
 * @property {Promise<void>} gone Resolves when the browser has ended.
 * @property {() => Promise<void>} close
 */

/**
 * Starts a Firefox of its own with a profile that is gone afterwards.
 * @param {object} [options]
 * @param {boolean} [options.headless] Without a window; its pages then believe that they are in front.
 * @param {Readonly<Record<string, unknown>>} [options.preferences] Added to those that keep it quiet.
 * @returns {Promise<Bidi>}
 */
export async function startFirefox({ headless = true, preferences = {} } = {}) {
  const program = locateFirefox();
  if (program === null) throw new Error('There is no Firefox on this machine.');
  const profile = mkdtempSync(join(tmpdir(), 'attune-firefox-'));
  writePreferences(profile, { ...quiet, ...(headless ? inFront : {}), ...preferences });
  const mode = headless ? ['--headless'] : [];
  const child = spawn(
    program,
    [
      ...[...mode, '--no-remote', '--profile', profile],
      ...['--remote-debugging-port', '0', '--remote-allow-system-access'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  process.once('exit', removeProfile);
  const socket = await connect(`${await addressOf(child)}/session`);
  const bidi = speak(socket, async () => {
    socket.close();
    await endProcess(child);
    removeProfile();
    process.off('exit', removeProfile);
  });
  await bidi.send('session.new', { capabilities: {} });
  return bidi;
}

/** Nothing is fetched and nothing asks. */
const quiet = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'ui.prefersReducedMotion': 1,
};

/** Pages believe that their window is in front, as it is for a person. */
const inFront = { 'focusmanager.testmode': true };

/**
 * @param {string} profile
 * @param {Readonly<Record<string, unknown>>} preferences
 */
function writePreferences(profile, preferences) {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

/**
 * Firefox says on its standard error where it listens.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const impatience = setTimeout(() => reject(new Error(`Firefox did not start.\n${said}`)), startsWithinMs);
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => {
      said += chunk;
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!found) return;
      clearTimeout(impatience);
      resolve(found);
    });
    child.once('exit', () => reject(new Error(`Firefox ended.\n${said}`)));
  });
}

/**
 * @param {string} address
 * @returns {Promise<WebSocket>}
 */
function connect(address) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
}

/**
 * @param {WebSocket} socket
 * @param {() => Promise<void>} close
 * @returns {Bidi}
 */
function speak(socket, close) {
  /** @type {Map<number, { resolve(result: unknown): void, reject(error: Error): void }>} */
  const waiting = new Map();
  let lastId = 0;
  socket.on('message', (data) => {
    const { id, result, error, message } = JSON.parse(String(data));
    const asked = waiting.get(id);
    if (!asked) return;
    waiting.delete(id);
    if (error) asked.reject(new Error(`${error}: ${message}`));
    else asked.resolve(result);
  });
  const gone = new Promise((/** @type {(nothing: void) => void} */ resolve) => {
    socket.on('close', () => {
      for (const { reject } of waiting.values()) reject(new Error('Firefox is gone.'));
      resolve();
    });
  });
  return {
    send: (method, parameters = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve: (result) => resolve(/** @type {any} */ (result)), reject });
        socket.send(JSON.stringify({ id: lastId, method, params: parameters }));
      }),
    gone,
    close,
  };
}
