/** WebDriver BiDi, as far as the tests need it: the one way to drive Firefox with Debian's packages alone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { locateFirefox } from '@/scripts/setup/system-tools.mjs';
import { endProcess } from './child-process';

const startsWithinMs = 60_000;

type Parameters = Readonly<Record<string, unknown>>;

export interface Bidi {
  /** Resolves to the answer's `result`; rejects with what the browser says of the failure. */
  send<T = Parameters>(method: string, parameters?: Parameters): Promise<T>;
  close(): Promise<void>;
}

/** A fresh Firefox without a window and without a network of its own. `preferences` are added to those. */
export async function startFirefox(preferences: Readonly<Record<string, unknown>> = {}): Promise<Bidi> {
  const program = locateFirefox();
  if (program === null) throw new Error('There is no Firefox on this machine.');
  const profile = mkdtempSync(join(tmpdir(), 'attune-firefox-'));
  writePreferences(profile, { ...quiet, ...preferences });
  const child = spawn(
    program,
    [
      ...['--headless', '--no-remote', '--profile', profile],
      ...['--remote-debugging-port', '0', '--remote-allow-system-access'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const socket = await connect(`${await addressOf(child)}/session`);
  const bidi = speak(socket, async () => {
    socket.close();
    await endProcess(child);
    rmSync(profile, { recursive: true, force: true });
  });
  await bidi.send('session.new', { capabilities: {} });
  return bidi;
}

/** Nothing is fetched, nothing asks, and an extension that is installed keeps its address. */
const quiet = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  // Pages believe that their window is in front, as it is for a person.
  'focusmanager.testmode': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'ui.prefersReducedMotion': 1,
} as const;

function writePreferences(profile: string, preferences: Parameters): void {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

/** Firefox says on its standard error where it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const impatience = setTimeout(() => reject(new Error(`Firefox did not start.\n${said}`)), startsWithinMs);
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk;
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!found) return;
      clearTimeout(impatience);
      resolve(found);
    });
    child.once('exit', () => reject(new Error(`Firefox ended.\n${said}`)));
  });
}

function connect(address: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

function speak(socket: WebSocket, close: () => Promise<void>): Bidi {
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  socket.on('message', (data) => {
    const { id, result, error, message } = JSON.parse(String(data)) as Answer;
    const asked = waiting.get(id ?? 0);
    if (!asked) return;
    waiting.delete(id ?? 0);
    if (error) asked.reject(new Error(`${error}: ${message}`));
    else asked.resolve(result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox is gone.'));
  });
  return {
    send: <T>(method: string, parameters: Parameters = {}) =>
      new Promise<T>((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve: (result) => resolve(result as T), reject });
        socket.send(JSON.stringify({ id: lastId, method, params: parameters }));
      }),
    close,
  };
}
