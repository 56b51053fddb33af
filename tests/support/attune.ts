/** Chromium with a build of Attune, and everything it wrote to its consoles. */

import { existsSync } from 'node:fs';
import { launchWithExtension } from '@/scripts/driver/launch.mjs';
import { locateChromium } from '@/scripts/setup/system-tools.mjs';

/** The build for local use is granted loopback hosts; but for that it equals the shipped one. */
export const builds = { loopback: '.output/chrome-mv3-loopback', shipped: '.output/chrome-mv3' } as const;

interface Options {
  readonly build?: keyof typeof builds;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { width: number; height: number } | null;
  readonly env?: Record<string, string | undefined>;
  readonly flags?: readonly string[];
}

export type Attune = Awaited<ReturnType<typeof startAttune>>;

/** Starts the browser. `consoleLines` holds each line that a script of ours has logged since, in a page or in the background. */
export async function startAttune({ build = 'loopback', ...options }: Options = {}) {
  const extensionDir = builds[build];
  if (!existsSync(extensionDir)) throw new Error(`${extensionDir} is not built.`);
  const chromium = locateChromium();
  if (chromium === null) throw new Error('There is no Chromium on this machine.');

  const launched = await launchWithExtension({ chromium, extensionDir, ...options });
  const consoleLines: string[] = [];
  const isOurs = (url: string | undefined) => url?.startsWith('chrome-extension://') ?? false;
  launched.worker.on('console', (line) => consoleLines.push(line.text()));
  launched.context.on('console', (line) => {
    // A page may log what it likes of its own messages.
    if (isOurs(line.location().url) || isOurs(line.page()?.url())) consoleLines.push(line.text());
  });
  launched.context.on('weberror', (error) => {
    const { stack, message } = error.error();
    if (stack?.includes('chrome-extension://')) consoleLines.push(`${message}\n${stack}`);
  });
  return { ...launched, consoleLines };
}
