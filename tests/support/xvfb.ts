/** A screen that nobody sees, and a keyboard and mouse for it. */

import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { endProcess } from '@/scripts/driver/child-process.mjs';

const screen = '1280x900x24';
const startsWithinMs = 10_000;
const run = promisify(execFile);

/** Starts an X server on a display it finds free itself. */
export async function startScreen() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => endProcess(server);
  const display = await new Promise<string>((resolve, reject) => {
    const impatience = setTimeout(() => reject(new Error('Xvfb named no display.')), startsWithinMs);
    server.once('error', reject);
    server.stdio[3]?.once('data', (number) => {
      clearTimeout(impatience);
      resolve(`:${String(number).trim()}`);
    });
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const env = { ...process.env, DISPLAY: display };
  const xdotool = async (...words: readonly string[]) => {
    await run('xdotool', words, { env });
  };

  return {
    env,
    stop,
    /** Presses a key or a chord, in xdotool's words: `alt+shift+s`, `Return`. */
    press: (keys: string) => xdotool('key', '--clearmodifiers', keys),
    /** Clicks at a place of the screen. */
    click: (x: number, y: number) => xdotool('mousemove', String(x), String(y), 'click', '1'),
    /** Types as a person does, `delay` milliseconds from key to key. */
    type: (text: string, delay = 30) => xdotool('type', '--delay', String(delay), text),
  };
}
