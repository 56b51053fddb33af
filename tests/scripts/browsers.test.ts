import { describe, expect, it } from 'vitest';
import { chromiumHint, findChromium } from '@/scripts/setup/browsers.mjs';

const system = (platform: string, present: readonly string[], env: Record<string, string> = {}) => ({
  platform,
  env,
  exists: (path: string) => present.includes(path),
});

describe('findChromium', () => {
  it.each([
    ['Debian’s Chromium', system('linux', ['/usr/bin/chromium']), '/usr/bin/chromium'],
    ['Chromium before Edge', system('linux', ['/usr/bin/microsoft-edge', '/usr/bin/chromium']), '/usr/bin/chromium'],
    ['a snap', system('linux', ['/snap/bin/chromium']), '/snap/bin/chromium'],
    ['nothing', system('linux', []), null],
    ['no branded Chrome, which loads no unpacked extension', system('linux', ['/usr/bin/google-chrome']), null],
    [
      'Chromium of a Mac',
      system('darwin', ['/Applications/Chromium.app/Contents/MacOS/Chromium']),
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'Edge of Windows, by its environment variable',
      system('win32', ['C:\\Programs (x86)\\Microsoft\\Edge\\Application\\msedge.exe'], {
        'PROGRAMFILES(X86)': 'C:\\Programs (x86)',
      }),
      'C:\\Programs (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    ['nothing on Windows without its variables', system('win32', ['\\Chromium\\Application\\chrome.exe']), null],
    ['the places of Linux on an unknown system', system('freebsd', ['/usr/bin/chromium']), '/usr/bin/chromium'],
    [
      'the browser that was named',
      system('linux', ['/opt/mine', '/usr/bin/chromium'], { CHROMIUM_PATH: '/opt/mine' }),
      '/opt/mine',
    ],
    [
      'nothing when the named one is not there',
      system('linux', ['/usr/bin/chromium'], { CHROMIUM_PATH: '/opt/mine' }),
      null,
    ],
  ])('finds %s', (_, given, expected) => {
    expect(findChromium(given)).toBe(expected);
  });

  it.each(['linux', 'darwin', 'win32', 'freebsd'])('says in one line what to install on %s', (platform) => {
    expect(chromiumHint(platform)).toMatch(/^Install .*\.$/);
  });
});
