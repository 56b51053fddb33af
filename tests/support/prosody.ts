/** A real XMPP server for two people, on loopback, in a folder that is gone afterwards. */

import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { endProcess } from '@/scripts/driver/child-process.mjs';
import { until } from '@/scripts/driver/until.mjs';
import { findFreePort } from './free-port';

const people = ['ana', 'ben'] as const;
const answersWithinMs = 10_000;
const run = promisify(execFile);

/** Accounts live in this folder alone and end with it, so that a plain password does. */
export const passwordOf = (person: string) => `${person} at home`;

const configuration = (folder: string, port: number) => `
run_as_root = ${process.getuid?.() === 0}
daemonize = false
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
certificates = "${folder}"
plugin_paths = {}
authentication = "internal_plain"
modules_enabled = { "roster", "saslauth", "disco", "websocket", "ping", "pep", "blocklist", "private" }
modules_disabled = { "s2s", "tls" }
c2s_ports = {}
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_websocket_secure = true
http_ports = { ${port} }
http_interfaces = { "127.0.0.1" }
https_ports = {}
http_default_host = "localhost"
log = { { levels = { min = "warn" }, to = "file", filename = "${folder}/log" } }
VirtualHost "localhost"
`;

function answersAt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.end());
  });
}

/** Starts prosody with accounts for Ana and Ben at `localhost`. */
export async function startProsody() {
  const folder = await mkdtemp(join(tmpdir(), 'attune-prosody-'));
  const config = join(folder, 'prosody.cfg.lua');
  const port = await findFreePort();
  await mkdir(join(folder, 'data'));
  await writeFile(config, configuration(folder, port));
  for (const person of people) {
    await run('prosodyctl', ['--config', config, 'register', person, 'localhost', passwordOf(person)]);
  }

  const server = spawn('prosody', ['--config', config, '-F'], { stdio: 'ignore' });
  const stop = async () => {
    await endProcess(server);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    await until('prosody answers', () => answersAt(port), answersWithinMs);
  } catch (error) {
    await stop();
    throw error;
  }
  return { websocketUrl: `ws://127.0.0.1:${port}/xmpp-websocket`, stop };
}
