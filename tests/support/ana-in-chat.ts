/** Ana in the local chat, in a browser that has Attune: what most end-to-end files start with. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startLocalChat } from '@/scripts/local-chat/server.mjs';
import { type Attune, startAttune } from './attune';
import { openChat } from './local-chat';

interface AnaInChat {
  attune: Attune;
  chat: Awaited<ReturnType<typeof startLocalChat>>;
  ana: Page;
}

/** Starts chat and browser before the tests of a file and ends both after them. Its parts are there once the tests run. */
export function startWithAna(): AnaInChat {
  const started = {} as AnaInChat;
  beforeAll(async () => {
    started.chat = await startLocalChat();
    started.attune = await startAttune();
    started.ana = await openChat(started.attune.context, started.chat.url, { me: 'ana' });
  });
  afterAll(async () => {
    await started.attune?.close();
    await started.chat?.close();
  });
  return started;
}
