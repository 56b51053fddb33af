import { readdirSync, rmSync } from 'node:fs';
import { buildExtension } from '../build-extension.mjs';

/** Both shipped builds and those for local use, each from nothing. */
export async function buildAll() {
  let files = 0;
  for (const [name, folder] of [
    ['chrome', '.output/chrome-mv3'],
    ['firefox', '.output/firefox-mv3'],
    ['loopback', '.output/chrome-mv3-loopback'],
    ['firefoxLoopback', '.output/firefox-mv3-loopback'],
  ]) {
    rmSync(folder, { recursive: true, force: true });
    await buildExtension(name);
    files += readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  }
  return { count: files, unit: 'files' };
}
