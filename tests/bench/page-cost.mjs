/**
 * `npm run bench:page [-- --conversations N --rounds N]`: what Attune costs a page that is open all day. Writes
 * `.output/bench-page.json`; ends with 1 where a bar is missed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../scripts/build-extension.mjs';
import { launchWithExtension } from '../../scripts/driver/launch.mjs';
import { openPopupFor } from '../../scripts/driver/popup.mjs';
import { locateChromium } from '../../scripts/setup/system-tools.mjs';
import { servePages } from '../e2e/composer/page-server.mjs';
import { added, measureTyping } from './page-keys.mjs';
import { soak } from './page-soak.mjs';

const { values } = parseArgs({
  options: { conversations: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '4' } },
});
const conversations = Number(values.conversations);
const rounds = Number(values.rounds);
const rests = 4;
const pages = ['textarea.html', 'content-editable.html', 'lexical.html'];
const lengths = [500, 4_000];
const limits = { heapMb: 2, medianMs: 1, p95Ms: 4, longestAfterRestMs: { 500: 16, 4000: 50 } };

const drafts = JSON.parse(readFileSync(new URL('drafts.json', import.meta.url), 'utf8'));
const stride = 97;
/** Drafts of every kind in a mixed order, hurtful ones among them. */
const everything = drafts.map((_, i) => drafts[(i * stride) % drafts.length]).join('. ');

const chromium = locateChromium();
if (chromium === null) throw new Error('There is no Chromium on this machine.');
await buildExtension('loopback');
const server = await servePages();
const { port } = new URL(server.origin);
/** The same page under two names: Attune is on at one and switched off at the other. */
const sites = { on: server.origin, off: `http://localhost:${port}/` };
const launched = await launchWithExtension({ chromium, extensionDir: '.output/chrome-mv3-loopback' });

async function openPage(address) {
  const page = await launched.context.newPage();
  await page.goto(address);
  return page;
}

async function switchOff(address) {
  const page = await openPage(address);
  const popup = await openPopupFor(launched, page);
  await popup.getByRole('switch').click();
  await popup.waitForTimeout(500);
  if (await popup.getByRole('switch').isChecked()) throw new Error('The site could not be switched off.');
  await popup.close();
  await page.close();
}

async function typeOn(address, draft) {
  const page = await openPage(address);
  await page.waitForFunction('window.page !== undefined');
  await page.evaluate('page.box.focus()');
  const figures = await measureTyping(page, { draft, rests });
  await page.close();
  return figures;
}

/** Both sites take turns: a machine that slows down meanwhile slows both. */
async function compare(file, length) {
  const draft = everything.slice(0, length);
  const runs = { on: [], off: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, origin] of Object.entries(sites)) runs[name].push(await typeOn(origin + file, draft));
  }
  return { page: file, length, ...added(runs.on, runs.off) };
}

const bars = [];
const bar = (name, value, limit) => {
  bars.push({ name, value, limit, isMet: value <= limit });
  console.log(`${value <= limit ? '✓' : '✗'} ${name.padEnd(62)}${value.toFixed(2).padStart(9)}  at most ${limit}`);
};

try {
  await switchOff(`${sites.off}textarea.html`);
  const typing = [];
  for (const file of pages) {
    for (const length of lengths) {
      const figures = await compare(file, length);
      typing.push(figures);
      const where = `${file}, ${length} characters`;
      bar(`added to a key, median, ms: ${where}`, figures.medianMs, limits.medianMs);
      bar(`added to a key, 95th percentile, ms: ${where}`, figures.p95Ms, limits.p95Ms);
      bar(`longest task after a rest, ms: ${where}`, figures.longestAfterRestMs, limits.longestAfterRestMs[length]);
      console.log(`  the first rest, in which our scripts arrive, ms: ${figures.firstRestMs.toFixed(0)}`);
    }
  }
  const page = await openPage(`${sites.on}messenger.html`);
  const soaked = await soak(page, { conversations, warmUp: 100 });
  const { before, after } = soaked;
  bar('listeners left', after.listeners - before.listeners, 0);
  bar('heap grown by, MB', (after.heapBytes - before.heapBytes) / 1e6, limits.heapMb);
  console.log(`${soaked.conversations} conversations, ${soaked.keys} keys`, before, after);
  mkdirSync('.output', { recursive: true });
  writeFileSync('.output/bench-page.json', `${JSON.stringify({ typing, soak: soaked, bars }, null, 2)}\n`);
} finally {
  await launched.close();
  server.close();
}
process.exitCode = bars.every(({ isMet }) => isMet) ? 0 : 1;
