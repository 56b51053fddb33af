/** A little of what `npm run bench:page` does: conversations that were left leave nothing of ours behind. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { soak } from '../bench/page-soak.mjs';
import { type Attune, startAttune } from '../support/attune';
import { type PageServer, servePages } from './composer/page-server.mjs';

let server: PageServer;
let attune: Attune;

beforeAll(async () => {
  [server, attune] = await Promise.all([servePages(), startAttune()]);
});
afterAll(async () => {
  await attune?.close();
  server?.close();
});

it('boxes and listeners of thirty conversations go with them', async () => {
  const page = await attune.context.newPage();
  await page.goto(`${server.origin}messenger.html`);
  const { before, after } = await soak(page, { warmUp: 30, conversations: 30 });
  expect(before.listeners).toBeGreaterThan(1);
  expect([after.listeners, after.nodes]).toEqual([before.listeners, before.nodes]);
});
