/** What `npm start -- --headless` plays, on the build it uses. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playInChromium } from '@/scripts/conversation/in-chromium.mjs';
import { startLocalChat } from '@/scripts/local-chat/server.mjs';
import { locateChromium } from '@/scripts/setup/system-tools.mjs';
import { builds } from '../support/attune';

const stations = ['mark', 'card', 'popup', 'chat'];
const schemes = ['light', 'dark'];
const pictures = stations.flatMap((station) => schemes.map((scheme) => `${station}-${scheme}.png`));

/** Width of a PNG: it stands at byte 16. */
const widthOf = (png: Buffer) => png.readUInt32BE(16);

describe('the conversation that npm start plays without a display', () => {
  const told: string[] = [];
  let folder: string;
  let chat: Awaited<ReturnType<typeof startLocalChat>>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attune-pictures-'));
    chat = await startLocalChat();
    await playInChromium({
      chromium: locateChromium() ?? '',
      extensionDir: builds.loopback,
      chatUrl: chat.url,
      screenshotsDir: folder,
      log: (line) => told.push(line),
    });
  }, 120_000);

  afterAll(async () => {
    await chat?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ['what Ana types', /Ana types {2}You never help/],
    ['the family', /may land as blame/],
    ['the gentle rewording', /Gentle {2}\S/],
    ['the firm rewording', /Firm {2}\S/],
    ['the curious rewording', /Curious {2}\S/],
    ['what was sent', /Ana sends {2}\S/],
    ['what Ben answers', /Ben answers {2}\S/],
    ['the streak', /1 mindful day\. Today: 1 reworded, 2 sent/],
    ['where the pictures are', /attune-pictures-/],
  ])('tells %s', (_, words) => {
    expect(told.join('\n')).toMatch(words);
  });

  it.each(pictures)('writes %s', async (name) => {
    const width = widthOf(await readFile(join(folder, name)));
    expect(width).toBe(name.startsWith('popup') ? 380 : 720);
  });
});
